import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { type Column, DataTable } from '../../../ui/DataTable';
import { stepLooks, stepStandingOf } from '../campaigns.labels';
import type { Campaign, CampaignStep, Contribution } from '../campaigns.queries';
import { useSayingStep } from '../use-saying-step';
import styles from './CampaignView.module.css';

/** A line per municipality, a column per step; who may speak for it ticks with a press. */
export function StepsTable({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const dates = useDates();
  const headerOf = ({ title, day }: CampaignStep) =>
    day === null ? title : `${title}, ${t('steps.due', { day: dates.numericDay(day) })}`;
  const columns: Column<Contribution>[] = [
    { key: 'municipality', header: t('steps.municipality'), cell: (row) => row.municipality.name, isRowHeader: true },
    ...campaign.steps.map(
      (step): Column<Contribution> => ({
        key: step.id,
        header: headerOf(step),
        cell: (row) => <StepCell campaign={campaign} step={step} contribution={row} />,
      }),
    ),
  ];
  return (
    <div className={styles.frame}>
      <DataTable
        caption={t('steps.caption')}
        columns={columns}
        rows={campaign.contributions}
        rowKey={({ municipality }) => municipality.id}
      />
    </div>
  );
}

type StepCellProps = { campaign: Campaign; step: CampaignStep; contribution: Contribution };

function StepCell({ campaign, step, contribution }: StepCellProps) {
  const { t } = useTranslation('campaigns');
  const { say, busy } = useSayingStep(campaign);
  const { abilities } = campaign;
  const standing = stepStandingOf(campaign, step, contribution, toLocalDate(new Date()));
  const { icon: Icon } = stepLooks[standing];
  const state = t(`steps.states.${standing}`);
  const words = (
    <>
      <Icon aria-hidden="true" size={20} />
      {state}
    </>
  );
  const mayTick = abilities.contributeForAll || (contribution.isOwn && abilities.contribute);
  if (!mayTick || standing === 'pausing') return <span className={styles.cell}>{words}</span>;
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={standing === 'done'}
      aria-disabled={busy}
      aria-label={t('steps.set', { step: step.title, name: contribution.municipality.name, state })}
      onClick={() => !busy && say(step, contribution, standing === 'done' ? 'open' : 'done')}
    >
      {words}
    </button>
  );
}
