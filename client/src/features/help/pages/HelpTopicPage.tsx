import { Navigate, useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Prose } from '../../../ui/Prose';
import { useSession } from '../../session/session.queries';
import { topicOfSlug } from '../topics';
import { useHelpProse } from '../use-help-prose';

/** The help about one area. */
export function HelpTopicPage() {
  const { contactEmail } = useSession();
  const prose = useHelpProse();
  const topic = topicOfSlug(useParams().topic);
  if (!topic) return <Navigate to={paths.help} replace />;
  const { sections, ...text } = prose.topics[topic];
  return (
    <Prose
      text={{ ...text, sections: [...sections, prose.stuck] }}
      values={{ contactEmail }}
      breadcrumb={[{ label: prose.title, to: paths.help }]}
    />
  );
}
