import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type MeasureUpdatesRequest, useRequestUpdates } from '../action-plan.queries';
import { useNames } from '../use-names';

type Body = { id: string; name: string };
type Asked = { id: string; leads: Body[] };

type RequestUpdatesDialogProps = { planId: string; measures: Asked[]; onClose: () => void };

/** Mails leave the house: to how many, about what. */
export function RequestUpdatesDialog({ planId, measures, onClose }: RequestUpdatesDialogProps) {
  const { t } = useTranslation('action-plan');
  const toast = useToast();
  const names = useNames();
  const request = useRequestUpdates(planId);
  const bodies = [...new Map(measures.flatMap(({ leads }) => leads).map((one) => [one.id, one])).values()];
  const tell = ({ people, alreadyAsked, unreachable }: MeasureUpdatesRequest) =>
    [
      t('request.sent', { count: people }),
      alreadyAsked.length > 0 && t('request.already', { names: names(alreadyAsked) }),
      unreachable.length > 0 && t('request.unreachable', { names: names(unreachable) }),
    ]
      .filter(Boolean)
      .join(' ');
  const send = () =>
    request.mutate(
      measures.map(({ id }) => id),
      {
        onSuccess: (sent) => {
          toast({ text: tell(sent) });
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t('request.title')}
      confirmLabel={t('request.confirm')}
      busy={request.isPending}
      onConfirm={send}
      onCancel={onClose}
    >
      {request.error && <Alert tone="danger" title={problemOf(request.error).title} live />}
      <p>{t('request.text', { count: measures.length })}</p>
      <p>{t('request.bodies', { count: bodies.length, names: names(bodies) })}</p>
      <p>{t('request.how')}</p>
    </ConfirmDialog>
  );
}
