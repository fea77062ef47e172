import { useTranslation } from 'react-i18next';
import { textOf } from '../../../../lib/form-values';
import { Form } from '../../../../ui/Form';
import { RadioGroupField } from '../../../../ui/RadioGroupField';
import { TextArea } from '../../../../ui/TextArea';
import type { SpeakerDoor, SpeakerSheet } from '../speaker-sheet.queries';
import { useSection } from '../use-section';
import { SectionFoot } from './SectionFoot';

const choices = ['confirmed', 'declined'] as const;

/** Yes or no to day and time, with a word. */
export function AnswerSection({ sheet, door }: { sheet: SpeakerSheet; door: SpeakerDoor }) {
  const { t } = useTranslation('speaker-sheet');
  const section = useSection((values) =>
    door.answer({
      answer: choices.find((one) => one === textOf(values, 'answer')) ?? 'open',
      message: textOf(values, 'message'),
      version: sheet.version,
    }),
  );
  const words = door.isOwn ? 'answer.choices' : 'answer.choicesFor';
  const title = t(door.isOwn ? 'answer.title' : 'answer.titleFor');
  return (
    <Form state={section.form} label={title}>
      <RadioGroupField
        name="answer"
        label={title}
        defaultValue={sheet.answer}
        choices={choices.map((value) => ({ value, label: t(`${words}.${value}`) }))}
      />
      <TextArea
        name="message"
        label={t('answer.message')}
        defaultValue={sheet.answerMessage ?? ''}
        rows={2}
        maxLength={500}
        optional
      />
      <SectionFoot
        section={section}
        current={sheet.answer === 'open' ? null : t(`${words}.${sheet.answer}`)}
        label={t(door.isOwn ? 'answer.submit' : 'save')}
      />
    </Form>
  );
}
