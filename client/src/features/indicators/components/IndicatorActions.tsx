import { History, Pencil, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type Indicator, useRemoveIndicator } from '../indicators.queries';
import { HistoryDialog } from './HistoryDialog';
import { IndicatorDialog } from './IndicatorDialog';
import styles from './IndicatorItem.module.css';
import { RecordValueDialog } from './RecordValueDialog';

export function IndicatorActions({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const [open, setOpen] = useState<'record' | 'define' | 'history' | 'remove' | null>(null);
  const { title, abilities, values, actionPlanId } = indicator;
  const mayRecord = abilities.recordTotal || abilities.recordFor.length > 0;
  const close = () => setOpen(null);
  return (
    <div className={styles.actions} data-print="never">
      {mayRecord && (
        <Button size="small" icon={<PencilLine aria-hidden="true" size={20} />} onClick={() => setOpen('record')}>
          {t('record')}
          <VisuallyHidden>{t('recordOf', { title })}</VisuallyHidden>
        </Button>
      )}
      {values.length > 0 && (
        <Button
          size="small"
          variant="quiet"
          icon={<History aria-hidden="true" size={20} />}
          onClick={() => setOpen('history')}
        >
          {t('history')}
          <VisuallyHidden>{t('recordOf', { title })}</VisuallyHidden>
        </Button>
      )}
      {abilities.define && (
        <>
          <IconButton label={t('edit', { title })} icon={<Pencil size={20} />} onClick={() => setOpen('define')} />
          <IconButton
            label={t('remove') + t('recordOf', { title })}
            icon={<Trash2 size={20} />}
            onClick={() => setOpen('remove')}
          />
        </>
      )}
      {open === 'record' && <RecordValueDialog indicator={indicator} onClose={close} />}
      {open === 'define' && <IndicatorDialog actionPlanId={actionPlanId} indicator={indicator} onClose={close} />}
      {open === 'history' && <HistoryDialog indicator={indicator} onClose={close} />}
      {open === 'remove' && <RemoveIndicator indicator={indicator} onClose={close} />}
    </div>
  );
}

/** Values that years of counting gathered do not come back: this is asked. */
function RemoveIndicator({ indicator: { id, title, values }, onClose }: { indicator: Indicator; onClose: () => void }) {
  const { t } = useTranslation('indicators');
  const remove = useRemoveIndicator();
  return (
    <RemoveDialog
      title={t('removeTitle')}
      confirmLabel={t('remove')}
      done={t('removed', { title })}
      remove={() => remove.mutateAsync(id)}
      onClose={onClose}
    >
      <p>{t('removeText', { title, count: values.length })}</p>
    </RemoveDialog>
  );
}
