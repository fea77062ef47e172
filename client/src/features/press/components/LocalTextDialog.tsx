import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type LocalText, type LocalTextList, type PressRelease, useSaveLocalText } from '../press.queries';

type LocalTextDialogProps = { release: PressRelease; text: LocalText; list: LocalTextList; onClose: () => void };
type Placeholder = LocalTextList['placeholders'][number];

/** Own values for what the master leaves open, or own words altogether. */
export function LocalTextDialog({ release, text, list, onClose }: LocalTextDialogProps) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const words = useRef<HTMLDivElement>(null);
  const { municipality, version, values } = text;
  const save = useSaveLocalText(release.id, municipality.id);
  const form = useProblemForm(
    (given) => {
      const own = list.placeholders.map(({ name }) => [name, textOf(given, `values.${name}`)]);
      const text = textOf(given, 'text') || null;
      return save.mutateAsync({ version, values: { ...values, ...Object.fromEntries(own) }, text });
    },
    () => {
      toast({ text: t('local.done') });
      onClose();
    },
  );
  const takeOver = () => {
    const field = words.current?.querySelector('textarea');
    if (!field) return;
    field.value = release.text;
    field.focus();
  };
  return (
    <FormDialog
      title={t('local.adaptTitle', { name: municipality.name })}
      size="wide"
      state={form}
      submitLabel={t('local.submit')}
      onClose={onClose}
    >
      {list.placeholders.length > 0 && (
        <fieldset>
          <legend>{t('local.values')}</legend>
          {list.placeholders.map((placeholder) => (
            <ValueField key={placeholder.name} placeholder={placeholder} value={values[placeholder.name]} />
          ))}
        </fieldset>
      )}
      <div ref={words}>
        <TextArea
          name="text"
          label={t('local.ownText')}
          hint={t('local.ownTextHint')}
          defaultValue={text.text ?? ''}
          rows={12}
          maxLength={20_000}
          optional
        />
      </div>
      <div>
        <Button size="small" onClick={takeOver}>
          {t('local.fromMaster')}
        </Button>
      </div>
    </FormDialog>
  );
}

function ValueField({ placeholder, value }: { placeholder: Placeholder; value: string | undefined }) {
  const { t } = useTranslation('press');
  const { name, otherwise, isFilled } = placeholder;
  const filledHint = isFilled ? t('local.automatic') : t('local.needed');
  return (
    <TextField
      name={`values.${name}`}
      label={name}
      hint={otherwise === null ? filledHint : t('local.otherwise', { text: otherwise })}
      defaultValue={value}
      maxLength={500}
      autoComplete="off"
      optional
    />
  );
}
