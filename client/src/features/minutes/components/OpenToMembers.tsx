import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { CheckboxField } from '../../../ui/CheckboxField';
import { useToast } from '../../../ui/Toasts';
import { type Minutes, useUpdateHead } from '../minutes.queries';

/** Whether all members of the group may write the draft, too. */
export function OpenToMembers({ minutes: { id, version, openToMembers } }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const toast = useToast();
  const update = useUpdateHead(id);
  return (
    <CheckboxField
      name="openToMembers"
      label={t('edit.openToMembers')}
      hint={t('edit.openToMembersHint')}
      error={update.isError ? problemOf(update.error).title : undefined}
      checked={update.isPending ? update.variables.openToMembers === true : openToMembers}
      onChange={({ target }) =>
        update.mutate(
          { version, openToMembers: target.checked },
          { onSuccess: ({ openToMembers: isOpen }) => toast({ text: t(isOpen ? 'edit.opened' : 'edit.closed') }) },
        )
      }
    />
  );
}
