import { PencilLine, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { RecallButton } from '../agreeing/components/RecallButton';
import { DownloadMenu } from '../documents/components/DownloadMenu';
import type { Minutes } from '../minutes.queries';
import { ApproveButton } from './ApproveButton';
import { CirculateButton } from './CirculateButton';

/** What the reader may do with these minutes. */
export function ReadingActions({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const { meeting, abilities } = minutes;
  return (
    <>
      <Button variant="quiet" icon={<Printer aria-hidden="true" size={20} />} onClick={() => window.print()}>
        {t('actions.print')}
      </Button>
      <DownloadMenu minutesId={minutes.id} />
      {abilities.write && (
        <LinkButton to={paths.writeMinutes(meeting.id)} icon={<PencilLine aria-hidden="true" size={20} />}>
          {t('actions.write')}
        </LinkButton>
      )}
      {abilities.circulate && <CirculateButton minutes={minutes} />}
      {abilities.recall && <RecallButton minutes={minutes} />}
      {abilities.approve && <ApproveButton minutes={minutes} />}
    </>
  );
}
