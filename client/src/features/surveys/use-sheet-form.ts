import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { useProblemForm } from '../../api/use-problem-form';
import { textOf } from '../../lib/form-values';
import { answersIn, misreadNumbers } from './answers-in-form';
import { type GiveSurveyAnswers, isChangedMeanwhile, type SurveyQuestion, type SurveySheet } from './surveys.queries';

type SheetFormOptions = {
  questions: readonly SurveyQuestion[];
  /** As it stands; newer than what was begun with when a colleague answered meanwhile. */
  sheet: SurveySheet;
  save: (input: GiveSurveyAnswers) => Promise<unknown>;
  onSaved: () => void;
};

/** The answer of a municipality. What was typed stays on the screen whatever happens to the request. */
export function useSheetForm({ questions, sheet, save, onSaved }: SheetFormOptions) {
  const { t } = useTranslation('surveys');
  const [version] = useState(sheet.version);
  const [isRefused, setRefused] = useState(false);
  const hasConflict = isRefused && sheet.version !== version;
  const form = useProblemForm(async (values) => {
    const misread = misreadNumbers(values, questions);
    if (misread.length > 0) throw notNumbers(misread, t('answer.noNumber'));
    const input = { answers: answersIn(values, questions), note: textOf(values, 'note') };
    try {
      await save({ ...input, version: hasConflict ? sheet.version : version });
    } catch (error) {
      if (isChangedMeanwhile(error)) setRefused(true);
      throw error;
    }
  }, onSaved);
  return { form, hasConflict };
}

const notNumbers = (names: string[], detail: string) =>
  new ProblemError({
    type: 'about:blank',
    title: detail,
    status: 422,
    errors: names.map((name) => ({ pointer: `#/${name.replaceAll('.', '/')}`, detail })),
  });
