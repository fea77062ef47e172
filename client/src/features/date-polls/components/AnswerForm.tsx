import { CheckCheck } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { FormActions } from '../../../ui/Form';
import { TextField } from '../../../ui/TextField';
import {
  type DateAnswerSheet,
  type DateAnswerValue,
  type DateOption,
  type GiveDateAnswers,
  isChangedMeanwhile,
} from '../date-polls.queries';
import { AnswerChoices } from './AnswerChoices';
import { AnswerConflict } from './AnswerConflict';
import styles from './AnswerForm.module.css';

type AnswerFormProps = {
  options: DateOption[];
  /** As it stands; newer than what was begun with when a colleague answered meanwhile. */
  sheet: DateAnswerSheet;
  onSave: (answers: GiveDateAnswers) => Promise<unknown>;
  onSaved: () => void;
  onCancel?: (() => void) | undefined;
};

type Given = Partial<Record<string, DateAnswerValue>>;

/** The answer of a municipality. What was chosen stays on the screen whatever happens to the request. */
export function AnswerForm({ options, sheet, onSave, onSaved, onCancel }: AnswerFormProps) {
  const { t } = useTranslation('date-polls');
  const [given, setGiven] = useState(() => givenIn(sheet, options));
  const [comment, setComment] = useState(sheet.comment ?? '');
  const [version, setVersion] = useState(sheet.version);
  const [problem, setProblem] = useState<string | null>(null);
  const [isStale, setStale] = useState(false);
  const [isPending, setPending] = useState(false);
  const hasConflict = isStale && sheet.version !== version;
  const open = options.filter(({ isOver }) => !isOver);

  const adopt = () => {
    setGiven(givenIn(sheet, options));
    setComment(sheet.comment ?? '');
    setVersion(sheet.version);
    setStale(false);
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    const answers = options.flatMap(({ id }) => (given[id] ? [{ optionId: id, value: given[id] }] : []));
    if (answers.length === 0) {
      setProblem(t('answer.nothing'));
      return;
    }
    setPending(true);
    setProblem(null);
    try {
      await onSave({ version: hasConflict ? sheet.version : version, answers, comment });
      onSaved();
    } catch (error) {
      if (isChangedMeanwhile(error)) setStale(true);
      else setProblem(problemOf(error).title);
    } finally {
      setPending(false);
    }
  };

  return (
    <form
      className={styles.form}
      onSubmit={save}
      noValidate
      aria-label={t('answer.title', { name: sheet.municipality.name })}
    >
      {problem && <Alert tone="danger" title={problem} live />}
      {hasConflict && <AnswerConflict sheet={sheet} onAdopt={adopt} />}
      <div>
        {options.map((option) => (
          <AnswerChoices
            key={option.id}
            option={option}
            value={given[option.id]}
            onChange={(value) => setGiven((before) => ({ ...before, [option.id]: value }))}
          />
        ))}
      </div>
      {open.length > 1 && (
        <Button
          size="small"
          variant="quiet"
          icon={<CheckCheck aria-hidden="true" size={20} />}
          onClick={() => setGiven(Object.fromEntries(open.map(({ id }) => [id, 'yes'])))}
        >
          {t('answer.all')}
        </Button>
      )}
      <TextField
        name="comment"
        label={t('answer.comment')}
        hint={t('answer.commentHint')}
        optional
        maxLength={300}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={isPending}>
          {t('answer.submit')}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {t('start.cancel')}
          </Button>
        )}
      </FormActions>
    </form>
  );
}

const givenIn = ({ answers }: DateAnswerSheet, options: ReadonlyArray<{ id: string }>): Given =>
  Object.fromEntries(options.flatMap(({ id }, place) => (answers[place] ? [[id, answers[place]]] : [])));
