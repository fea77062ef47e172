import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { DescriptionList } from '../../../ui/DescriptionList';
import type { Article } from '../knowledge.queries';
import styles from './ArticleFacts.module.css';
import { ValidityBadge } from './ValidityBadge';

type Person = NonNullable<Article['contact']>;

/** Beside the text: how far it is to be trusted, whom to ask, what may be done with it. */
export function ArticleFacts({ article }: { article: Article }) {
  const { t } = useTranslation(['knowledge', 'files']);
  const dates = useDates();
  const { topics, municipality, contact, author, checker, checkedAt, publishedAt, licence, inquiryId, state } = article;
  const person = ({ id, name, municipality: of }: Person) => (
    <>
      <Link to={paths.member(id)}>{name}</Link>, {of.name}
    </>
  );
  const facts = [
    { term: t('facts.validity'), description: <ValidityBadge article={article} /> },
    checker && { term: t('fields.checker'), description: person(checker) },
    checkedAt && { term: t('facts.checkedAt'), description: dates.day(checkedAt) },
    topics.length > 0 && { term: t('fields.topics'), description: <Topics topics={topics} /> },
    municipality && {
      term: t('fields.municipality'),
      description: <Link to={paths.municipality(municipality.id)}>{municipality.name}</Link>,
    },
    contact && { term: t('fields.contact'), description: person(contact) },
    licence && { term: t('fields.licence'), description: t(`files:licences.${licence}`) },
    author && { term: t('facts.author'), description: person(author) },
    publishedAt && { term: t('facts.publishedAt'), description: dates.day(publishedAt) },
    inquiryId !== null &&
      state !== 'draft' && {
        term: t('facts.origin'),
        description: <Link to={paths.inquiry(inquiryId)}>{t('facts.toInquiry')}</Link>,
      },
  ].filter((fact) => fact !== null && fact !== false && fact !== '');
  return (
    <aside className={styles.facts} aria-label={t('facts.label')}>
      <DescriptionList items={facts} />
    </aside>
  );
}

function Topics({ topics }: { topics: string[] }) {
  return (
    <ul className={styles.topics}>
      {topics.map((topic) => (
        <li key={topic}>
          <Link to={`${paths.knowledge}?thema=${encodeURIComponent(topic)}`}>{topic}</Link>
        </li>
      ))}
    </ul>
  );
}
