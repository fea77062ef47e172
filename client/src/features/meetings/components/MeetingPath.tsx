import { useTranslation } from 'react-i18next';
import { PathSteps } from '../../../ui/PathSteps';

const stations = ['scheduling', 'invitation', 'meeting', 'minutes', 'closed'] as const;

export type MeetingStation = (typeof stations)[number];

type MeetingPathProps = { current: MeetingStation; notes?: Partial<Record<MeetingStation, string>> };

/** The way of a meeting, on top of everything about it. */
export function MeetingPath({ current, notes = {} }: MeetingPathProps) {
  const { t } = useTranslation('meetings');
  return (
    <PathSteps
      label={t('path.label')}
      current={current}
      steps={stations.map((key) => ({ key, label: t(`path.${key}`), note: notes[key] }))}
    />
  );
}
