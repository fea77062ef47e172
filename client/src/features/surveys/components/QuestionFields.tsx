import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { emptyRow, MOST_QUESTIONS, type QuestionRow } from '../question-rows';
import styles from './QuestionFields.module.css';

type QuestionFieldsProps = { rows: QuestionRow[]; onChange: (rows: QuestionRow[]) => void };

/** The questions, one below the other; one more with one press. */
export function QuestionFields({ rows, onChange }: QuestionFieldsProps) {
  const { t } = useTranslation('surveys');
  const list = useRef<HTMLOListElement>(null);
  const add = () => {
    onChange([...rows, emptyRow(rows)]);
    setTimeout(() => list.current?.lastElementChild?.querySelector('input')?.focus());
  };
  return (
    <section className={styles.questions} aria-labelledby="survey-questions">
      <h2 id="survey-questions">{t('form.questions')}</h2>
      <p>{t('form.questionsHint')}</p>
      <ol ref={list} className={styles.list}>
        {rows.map((row, index) => (
          <QuestionItem
            key={row.key}
            row={row}
            index={index}
            onChange={(changed) => onChange(rows.map((one) => (one.key === row.key ? changed : one)))}
            onRemove={rows.length > 1 ? () => onChange(rows.filter(({ key }) => key !== row.key)) : undefined}
          />
        ))}
      </ol>
      {rows.length < MOST_QUESTIONS && (
        <div>
          <Button size="small" icon={<Plus aria-hidden="true" size={20} />} onClick={add}>
            {t('form.add')}
          </Button>
        </div>
      )}
    </section>
  );
}

const KINDS = ['yes_no', 'choice', 'number', 'text'] as const;

type QuestionItemProps = {
  row: QuestionRow;
  index: number;
  onChange: (row: QuestionRow) => void;
  onRemove: (() => void) | undefined;
};

function QuestionItem({ row, index, onChange, onRemove }: QuestionItemProps) {
  const { t } = useTranslation('surveys');
  const number = index + 1;
  const name = (part: string) => `questions.${index}.${part}`;
  const chosen = (value: string) => KINDS.find((kind) => kind === value) ?? 'yes_no';
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3>{t('form.question', { number })}</h3>
        {onRemove && <IconButton label={t('form.remove', { number })} icon={<Trash2 size={20} />} onClick={onRemove} />}
      </div>
      <TextField
        name={name('label')}
        label={t('form.label')}
        maxLength={200}
        autoComplete="off"
        value={row.label}
        onChange={(event) => onChange({ ...row, label: event.target.value })}
      />
      <SelectField
        name={name('kind')}
        label={t('form.kind')}
        options={KINDS.map((kind) => ({ value: kind, label: t(`form.kinds.${kind}`) }))}
        value={row.kind}
        onChange={(event) => onChange({ ...row, kind: chosen(event.target.value) })}
      />
      {row.kind === 'choice' && (
        <TextArea
          name={name('options')}
          label={t('form.options')}
          hint={t('form.optionsHint')}
          rows={4}
          value={row.options}
          onChange={(event) => onChange({ ...row, options: event.target.value })}
        />
      )}
      {row.kind === 'number' && (
        <TextField
          name={name('unit')}
          label={t('form.unit')}
          hint={t('form.unitHint')}
          maxLength={20}
          autoComplete="off"
          narrow
          optional
          value={row.unit}
          onChange={(event) => onChange({ ...row, unit: event.target.value })}
        />
      )}
    </li>
  );
}
