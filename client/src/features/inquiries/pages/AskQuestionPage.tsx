import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { PageHeader } from '../../../ui/PageHeader';
import { useToast } from '../../../ui/Toasts';
import { AskForm } from '../components/AskForm';
import { EnterForm } from '../components/EnterForm';
import type { Inquiry } from '../inquiries.queries';

/** A question of the own municipality, or with ?weg=telefon what the coordination was asked elsewhere. */
export function AskQuestionPage() {
  const { t } = useTranslation('inquiries');
  const navigate = useNavigate();
  const toast = useToast();
  const [search] = useSearchParams();
  const isEntering = search.get('weg') === 'telefon';
  const [goal, setGoal] = useState<string | null>(null);
  // Only once the form has let go of what was typed: it asks before anybody leaves.
  useEffect(() => {
    if (goal !== null) void navigate(goal);
  }, [goal, navigate]);
  const go = (text: string, { id }: Inquiry) => {
    toast({ text });
    setGoal(paths.inquiry(id));
  };
  return (
    <>
      <PageHeader
        title={t(isEntering ? 'form.enterTitle' : 'form.askTitle')}
        breadcrumb={[{ label: t('title'), to: paths.inquiries }]}
        summary={t(isEntering ? 'form.enterLead' : 'form.askLead')}
      />
      {isEntering ? (
        <EnterForm onEntered={(inquiry) => go(t('form.entered', { caseNumber: inquiry.caseNumber }), inquiry)} />
      ) : (
        <AskForm onAsked={(inquiry) => go(t('form.asked', { caseNumber: inquiry.caseNumber }), inquiry)} />
      )}
    </>
  );
}
