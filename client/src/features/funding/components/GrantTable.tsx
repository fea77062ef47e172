import { FileCheck, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { DataTable } from '../../../ui/DataTable';
import { IconButton } from '../../../ui/IconButton';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { reportLooks } from '../funding.labels';
import { type Grant, useChangeGrant, useEnterGrant, useRemoveGrant } from '../funding.queries';
import { useDaysLeft } from '../use-deadline-words';
import styles from './GrantTable.module.css';

type GrantTableProps = { grants: Grant[]; onEdit: (grant: Grant) => void };

/** What is to be accounted for next first. */
export function GrantTable({ grants, onEdit }: GrantTableProps) {
  const { t } = useTranslation('funding');
  const dates = useDates();
  return (
    <DataTable
      caption={t('grants.table')}
      rows={grants}
      rowKey={({ id }) => id}
      columns={[
        { key: 'grant', header: t('grants.grant'), isRowHeader: true, cell: (grant) => <Name grant={grant} /> },
        {
          key: 'municipality',
          header: t('grants.municipalityAndNumber'),
          cell: ({ municipality, grantNumber }) => (
            <span className={styles.name}>
              {municipality.name}
              <span className={styles.number}>{grantNumber}</span>
            </span>
          ),
        },
        {
          key: 'period',
          header: t('grants.period'),
          cell: ({ startsOn, endsOn }) =>
            t('grants.periodDays', { from: dates.calendarDay(startsOn), to: dates.calendarDay(endsOn) }),
        },
        { key: 'report', header: t('grants.report'), cell: (grant) => <Report grant={grant} /> },
        {
          key: 'actions',
          header: t('grants.actions'),
          cell: (grant) => grant.abilities.change && <Actions grant={grant} onEdit={() => onEdit(grant)} />,
        },
      ]}
    />
  );
}

function Name({ grant: { id, title, programme } }: { grant: Grant }) {
  const { t } = useTranslation('funding');
  return (
    <span className={styles.name}>
      {title}
      {programme && (
        <Link to={paths.fundingProgramme(programme.id)} className={styles.programme}>
          {t('grants.programme', { title: programme.title })}
        </Link>
      )}
      <Link to={`${paths.evidence}?bewilligung=${id}`} className={styles.programme}>
        {t('grants.evidence')}
      </Link>
    </span>
  );
}

function Report({ grant: { report, reportDueOn, reportedOn, daysLeft } }: { grant: Grant }) {
  const { t } = useTranslation('funding');
  const dates = useDates();
  const left = useDaysLeft();
  const day = reportedOn ?? reportDueOn;
  return (
    <span className={styles.report}>
      <Badge {...reportLooks[report]}>
        {t(`grants.reports.${report}`, { day: day ? dates.calendarDay(day) : '', left: left(daysLeft ?? 0) })}
      </Badge>
    </span>
  );
}

function Actions({ grant, onEdit }: { grant: Grant; onEdit: () => void }) {
  const { t } = useTranslation('funding');
  const { report, title } = grant;
  const handIn = useHandingIn(grant);
  const remove = useRemoving(grant);
  return (
    <div className={styles.actions} data-print="never">
      {report !== 'done' && report !== 'none' && (
        <Button size="small" icon={<FileCheck aria-hidden="true" size={20} />} onClick={handIn}>
          {t('grants.handedIn')}
          <VisuallyHidden>{t('grants.of', { title })}</VisuallyHidden>
        </Button>
      )}
      <IconButton
        label={t('grants.edit') + t('grants.of', { title })}
        icon={<Pencil aria-hidden="true" size={20} />}
        onClick={onEdit}
      />
      <IconButton
        label={t('grants.remove') + t('grants.of', { title })}
        icon={<Trash2 aria-hidden="true" size={20} />}
        onClick={remove}
      />
    </div>
  );
}

const wordsOf = ({ programme, title, grantNumber, startsOn, endsOn, reportDueOn }: Grant) => ({
  ...{ programmeId: programme?.id ?? null, title, grantNumber, startsOn, endsOn, reportDueOn },
});

/** Today, and can be undone; another day is entered by editing. */
function useHandingIn(grant: Grant) {
  const { t } = useTranslation('funding');
  const toast = useToast();
  const change = useChangeGrant();
  const { id, title, reportedOn } = grant;
  const save = (version: number, day: string | null) =>
    change.mutateAsync({ ...wordsOf(grant), id, version, reportedOn: day });
  const failed = (error: unknown) => toast({ text: problemOf(error).title });
  return () =>
    save(grant.version, toLocalDate(new Date())).then(
      ({ version }) =>
        toast({
          text: t('grants.handedInToast', { title }),
          onUndo: () => save(version, reportedOn).then(() => toast({ text: t('grants.undone', { title }) }), failed),
        }),
      failed,
    );
}

/** Undone by entering it again. */
function useRemoving(grant: Grant) {
  const { t } = useTranslation('funding');
  const toast = useToast();
  const remove = useRemoveGrant();
  const enter = useEnterGrant();
  const { id, title, workingGroupId, municipality } = grant;
  const again = { ...wordsOf(grant), workingGroupId, municipalityId: municipality.id };
  return () =>
    remove.mutate(id, {
      onSuccess: () => toast({ text: t('grants.removed', { title }), onUndo: () => enter.mutate(again) }),
      onError: (error) => toast({ text: problemOf(error).title }),
    });
}
