import { CircleCheckBig, CircleDashed, MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import { type Inquiry, useSayConcern, useTakeBackConcern } from '../inquiries.queries';
import styles from './ConcernSection.module.css';

/** "Betrifft uns auch": one cell per municipality. */
export function ConcernSection({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const { concerns } = inquiry;
  const notes = concerns.filter(({ note }) => note !== '');
  return (
    <section className={styles.section} aria-labelledby="concern">
      <div className={styles.head}>
        <h2 id="concern">{t('concern.title')}</h2>
        <OwnConcern inquiry={inquiry} />
      </div>
      <ConcernRow inquiry={inquiry} />
      {concerns.length === 0 && <p>{t('concern.none')}</p>}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ municipality, note }) => (
            <li key={municipality.id}>
              <strong>{municipality.name}:</strong> {note}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ConcernRow({ inquiry: { bodies, concerns, asker } }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const said = new Map(concerns.map((concern) => [concern.municipality.id, concern]));
  return (
    <RowOfTwelve
      label={t('concern.row')}
      bodies={bodies.map((municipality) => {
        const concern = said.get(municipality.id);
        const state =
          asker?.municipality?.id === municipality.id
            ? ({ key: 'asked', label: t('concern.asked'), icon: MessageCircleQuestion, tone: 'primary' } as const)
            : concern
              ? ({ key: 'concerned', label: t('concern.concerned'), icon: CircleCheckBig, tone: 'success' } as const)
              : ({ key: 'open', label: t('concern.open'), icon: CircleDashed, tone: 'neutral' } as const);
        return { municipality, state, note: concern?.note || undefined };
      })}
    />
  );
}

function OwnConcern({ inquiry: { id, isOwnConcern } }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const toast = useToast();
  const takeBack = useTakeBackConcern(id);
  const [isSaying, setSaying] = useState(false);
  if (isOwnConcern === null) return null;
  return (
    <>
      {isOwnConcern ? (
        <Button
          variant="quiet"
          busy={takeBack.isPending}
          onClick={() => takeBack.mutateAsync(undefined).then(() => toast({ text: t('concern.taken') }))}
        >
          {t('concern.takeBack')}
        </Button>
      ) : (
        <Button icon={<CircleCheckBig aria-hidden="true" size={20} />} onClick={() => setSaying(true)}>
          {t('concern.say')}
        </Button>
      )}
      {isSaying && <ConcernDialog id={id} onClose={() => setSaying(false)} />}
    </>
  );
}

function ConcernDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('inquiries');
  const toast = useToast();
  const say = useSayConcern(id);
  const form = useProblemForm(
    (values) => say.mutateAsync(textOf(values, 'note')),
    () => {
      toast({ text: t('concern.said') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('concern.title')} state={form} submitLabel={t('concern.save')} onClose={onClose}>
      <TextArea name="note" label={t('concern.note')} rows={3} maxLength={500} optional />
    </FormDialog>
  );
}
