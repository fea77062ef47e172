import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { PageHeader } from '../../../ui/PageHeader';
import { topicNames, topics } from '../topics';
import { useHelpProse } from '../use-help-prose';
import styles from './HelpPage.module.css';

/** The areas of the help. */
export function HelpPage() {
  const prose = useHelpProse();
  return (
    <>
      <PageHeader title={prose.title} summary={prose.lead} />
      <ul className={styles.topics}>
        {topicNames.map((name) => (
          <li key={name} className={styles.topic}>
            <Link to={paths.helpTopic(topics[name])} className={styles.title}>
              {prose.topics[name].title}
            </Link>
            <p className={styles.lead}>{prose.topics[name].lead}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
