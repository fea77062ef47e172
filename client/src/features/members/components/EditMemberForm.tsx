import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblemType } from '../../../api/problem';
import { useProblemForm } from '../../../api/use-problem-form';
import { optionalTextOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { type Member, memberQuery, useUpdateMember } from '../members.queries';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { MemberFields, memberDetailsOf } from './MemberFields';

type EditMemberFormProps = {
  member: Member;
  /** Address and municipality, for those who may change who somebody is. */
  identityFields?: ReactNode;
  onDone: () => void;
};

/**
 * Contact data. When somebody else has saved meanwhile, nothing typed is lost: both versions can be seen, and saving
 * once more decides for this one.
 */
export function EditMemberForm({ member, identityFields, onDone }: EditMemberFormProps) {
  const { t } = useTranslation('members');
  const queries = useQueryClient();
  const toast = useToast();
  const update = useUpdateMember(member.id);
  const [started] = useState(member);
  const [newer, setNewer] = useState<Member | null>(null);
  const [isTouched, setTouched] = useState(false);

  const save = async (values: FormData) => {
    try {
      await update.mutateAsync({
        ...memberDetailsOf(values),
        email: optionalTextOf(values, 'email') ?? started.email,
        municipalityId: optionalTextOf(values, 'municipalityId') ?? started.municipality.id,
        version: (newer ?? started).version,
      });
      return true;
    } catch (error) {
      if (!isProblemType(error, 'changed-meanwhile')) throw error;
      setNewer(await queries.fetchQuery({ ...memberQuery(member.id), staleTime: 0 }));
      return false;
    }
  };
  const form = useProblemForm(save, (isSaved) => {
    if (!isSaved) return;
    toast({ text: t('edit.saved') });
    onDone();
  });

  return (
    <div onInput={() => setTouched(true)}>
      <UnsavedChanges when={isTouched && !update.isSuccess} />
      <Form state={form} label={t('edit.title')}>
        {newer && <ChangedMeanwhile before={started} now={newer} onTake={onDone} />}
        <MemberFields member={started}>{identityFields}</MemberFields>
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t(newer ? 'edit.saveMine' : 'edit.save')}
          </Button>
          <Button onClick={onDone}>{t('edit.cancel')}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
