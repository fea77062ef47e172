import { useParams } from 'react-router';
import { MinutesPage } from '../../features/minutes/pages/MinutesPage';
import { IncludedReports } from './IncludedReports';

/** The minutes with what the municipalities reported, which nobody copies into them. */
export function ReadMeetingMinutes() {
  const { meetingId = '' } = useParams();
  return (
    <MinutesPage
      included={({ kind }) => kind === 'municipality_reports' && <IncludedReports meetingId={meetingId} />}
    />
  );
}
