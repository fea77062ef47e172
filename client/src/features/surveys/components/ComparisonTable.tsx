import { PenLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language';
import { type Column, DataTable } from '../../../ui/DataTable';
import { IconButton } from '../../../ui/IconButton';
import { answerTo } from '../answers-in-form';
import type { Survey, SurveyQuestion, SurveySheet } from '../surveys.queries';
import { AnswerForOther } from './AnswerForOther';
import styles from './SurveyView.module.css';

/**
 * A line per municipality, a column per question; on a phone an entry per municipality. Who has not answered stands in
 * the row of twelve, and here only for whoever may enter their answer.
 */
export function ComparisonTable({ survey }: { survey: Survey }) {
  const { t } = useTranslation('surveys');
  const [edited, setEdited] = useState<string | null>(null);
  const sheet = survey.sheets.find(({ municipality }) => municipality.id === edited);
  const cellOf = useCell();
  const columns: Column<SurveySheet>[] = [
    { key: 'municipality', header: t('table.municipality'), cell: (row) => row.municipality.name, isRowHeader: true },
    ...survey.questions.map(
      (question): Column<SurveySheet> => ({
        key: question.id,
        header: question.unit === null ? question.label : `${question.label} (${question.unit})`,
        cell: (row) => cellOf(row, question),
        align: question.kind === 'number' ? 'end' : 'start',
      }),
    ),
    { key: 'note', header: t('table.note'), cell: (row) => row.note || t('table.nothing') },
    ...(survey.abilities.answerForAll ? [actionColumn(t, setEdited)] : []),
  ];
  return (
    <div className={styles.frame}>
      <DataTable
        caption={t('table.title')}
        columns={columns}
        rows={survey.abilities.answerForAll ? survey.sheets : survey.sheets.filter(({ version }) => version > 0)}
        rowKey={({ municipality }) => municipality.id}
      />
      {sheet && <AnswerForOther survey={survey} sheet={sheet} onClose={() => setEdited(null)} />}
    </div>
  );
}

type Translate = ReturnType<typeof useTranslation<'surveys'>>['t'];

const actionColumn = (t: Translate, edit: (municipalityId: string) => void): Column<SurveySheet> => ({
  key: 'action',
  header: t('table.action'),
  cell: ({ municipality }) => (
    <IconButton
      label={t('answer.forOther', { name: municipality.name })}
      icon={<PenLine size={20} />}
      onClick={() => edit(municipality.id)}
    />
  ),
  align: 'end',
});

function useCell(): (sheet: SurveySheet, question: SurveyQuestion) => ReactNode {
  const { t } = useTranslation('surveys');
  const numbers = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 4 });
  return ({ answers }, { id }) => {
    const answer = answerTo(answers, id);
    if (answer === undefined) return t('table.nothing');
    if (answer.isYes !== null) return t(answer.isYes ? 'table.yes' : 'table.no');
    return answer.number === null ? (answer.text ?? t('table.nothing')) : numbers.format(answer.number);
  };
}
