import { Archive, MailQuestion, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { useToast } from '../../../ui/Toasts';
import { type Measure, useRemoveMeasure, useRestoreMeasure } from '../action-plan.queries';
import { RequestUpdatesDialog } from './RequestUpdatesDialog';

/** What the coordination does with a measure beside saying how it stands. */
export function MeasureMenu({ measure }: { measure: Measure }) {
  const { t } = useTranslation('action-plan');
  const toast = useToast();
  const removal = useRemoveMeasure();
  const restoration = useRestoreMeasure();
  const [isAsking, setAsking] = useState(false);
  const { id, code, plan, abilities } = measure;
  if (!abilities.change && !abilities.requestUpdate && !abilities.remove) return null;
  const remove = () =>
    removal.mutate(measure, {
      onSuccess: (removed) =>
        toast({ text: t('measure.wasRemoved', { code }), onUndo: () => restoration.mutate(removed) }),
    });
  return (
    <>
      <Menu label={t('measure.more')} align="auto">
        {(close) => {
          const then = (act: () => void) => () => {
            close();
            act();
          };
          return (
            <>
              {abilities.change && (
                <MenuItem to={paths.editMeasure(id)} icon={<Pencil aria-hidden="true" size={20} />} onClick={close}>
                  {t('measure.edit')}
                </MenuItem>
              )}
              {abilities.requestUpdate && (
                <MenuItem icon={<MailQuestion aria-hidden="true" size={20} />} onClick={then(() => setAsking(true))}>
                  {t('request.action')}
                </MenuItem>
              )}
              {abilities.remove && (
                <MenuItem icon={<Archive aria-hidden="true" size={20} />} onClick={then(remove)}>
                  {t('measure.remove')}
                </MenuItem>
              )}
            </>
          );
        }}
      </Menu>
      {isAsking && <RequestUpdatesDialog planId={plan.id} measures={[measure]} onClose={() => setAsking(false)} />}
    </>
  );
}
