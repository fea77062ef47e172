import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { LinkButton } from '../../../ui/LinkButton';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { membershipsQuery } from '../../working-groups/working-groups.queries';
import { emptyRow, questionsFrom } from '../question-rows';
import { useStartSurvey } from '../surveys.queries';
import { QuestionFields } from './QuestionFields';
import { SurveyHeadFields } from './SurveyHeadFields';

type StartSurveyFormProps = {
  workingGroupId: string;
  /** The inquiry that gives rise to it. */
  inquiry: { id: string; title: string } | undefined;
};

const TWO_WEEKS = 14 * 86_400_000;

/** Title, reason, last day and the questions; sent at once to all municipalities. */
export function StartSurveyForm({ workingGroupId, inquiry }: StartSurveyFormProps) {
  const { t } = useTranslation('surveys');
  const navigate = useNavigate();
  const toast = useToast();
  const [rows, setRows] = useState(() => [{ ...emptyRow([]), label: inquiry?.title.slice(0, 200) ?? '' }]);
  const [isTouched, setTouched] = useState(false);
  const [preset] = useState(() => new Date(Date.now() + TWO_WEEKS).toISOString().slice(0, 10));
  const start = useStartSurvey();
  const form = useProblemForm(
    (values) =>
      start.mutateAsync({
        workingGroupId,
        inquiryId: inquiry?.id ?? null,
        title: textOf(values, 'title'),
        introduction: textOf(values, 'introduction'),
        closesOn: textOf(values, 'closesOn'),
        questions: questionsFrom(rows),
      }),
    ({ id, asked }) => {
      setTouched(false);
      toast({ text: t('form.started', { count: asked }) });
      setTimeout(() => void navigate(paths.survey(id)));
    },
  );
  return (
    <div onInput={() => setTouched(true)}>
      <UnsavedChanges when={isTouched && !start.isSuccess} />
      <Form state={form} label={t('start')}>
        <SurveyHeadFields title={inquiry?.title ?? ''} introduction="" closesOn={preset} />
        <QuestionFields rows={rows} onChange={setRows} />
        <Recipients workingGroupId={workingGroupId} />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('form.submit')}
          </Button>
          <LinkButton variant="quiet" to={paths.surveys}>
            {t('form.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  );
}

/** What leaves the house says to how many, before it goes. */
function Recipients({ workingGroupId }: { workingGroupId: string }) {
  const { t } = useTranslation('surveys');
  const items = useQuery(membershipsQuery(workingGroupId)).data?.items.filter(({ role }) => role !== 'guest');
  if (items === undefined) return null;
  const people = new Set(items.map(({ member }) => member.id)).size;
  const count = new Set(items.map(({ municipality }) => municipality.id)).size;
  return <p>{t('form.recipients', { people, count })}</p>;
}
