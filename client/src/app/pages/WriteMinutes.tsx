import { useParams } from 'react-router';
import { WriteMinutesPage } from '../../features/minutes/pages/WriteMinutesPage';
import { useSession } from '../../features/session/session.queries';
import { IncludedReports } from './IncludedReports';

/** Who writes is shown to those who write, too, and what is not yet stored is kept for that person. */
export function WriteMinutes() {
  const { member } = useSession();
  const { meetingId = '' } = useParams();
  return (
    member && (
      <WriteMinutesPage
        author={{ id: member.id, name: member.name }}
        included={({ kind }) => kind === 'municipality_reports' && <IncludedReports meetingId={meetingId} />}
      />
    )
  );
}
