import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { CheckboxField } from '../../../../ui/CheckboxField';
import { RadioGroupField } from '../../../../ui/RadioGroupField';
import { SubmitForm } from '../../../../ui/SubmitForm';
import { TextField } from '../../../../ui/TextField';
import { useToast } from '../../../../ui/Toasts';
import { LicenceFields } from '../../../files/components/LicenceFields';
import type { StoredFile } from '../../../files/files.queries';
import { rightsAnswersFrom, scopes, thirdParties } from '../../../files/rights-answers';
import { useSheetSaved } from '../sheet-saved';
import { declareRights, type SpeakerSheet } from '../speaker-sheet.queries';

type DeclareRightsFormProps = { token: string; file: StoredFile; sheet: SpeakerSheet; onDone: () => void };

/** Who may see a file, said by who made it; who, when and how is known from the link. */
export function DeclareRightsForm({ token, file, sheet, onDone }: DeclareRightsFormProps) {
  const { t } = useTranslation('speaker-sheet');
  const toast = useToast();
  const saved = useSheetSaved();
  const known = file.rights ?? sheet.files.findLast(({ rights }) => rights !== null)?.rights;
  const form = useProblemForm(
    (values) =>
      declareRights(token, file.id, { ...rightsAnswersFrom(values), declaration: true, version: file.version }),
    (answer) => {
      toast({ text: t('rights.saved', { name: file.fileName }) });
      void saved(answer);
      onDone();
    },
  );
  return (
    <SubmitForm state={form} label={t('rights.title', { name: file.fileName })} submitLabel={t('rights.submit')}>
      <RadioGroupField
        name="scope"
        label={t('rights.scope')}
        hint={t('rights.notes')}
        defaultValue={file.rights?.scope}
        choices={scopes.map((value) => ({
          value,
          label: t(`rights.scopes.${value}`),
          hint: t(`rights.scopeHints.${value}`),
        }))}
      />
      <RadioGroupField
        name="thirdParty"
        label={t('rights.thirdParty')}
        hint={t('rights.thirdPartyHint')}
        defaultValue={file.rights?.thirdParty}
        choices={thirdParties.map((value) => ({ value, label: t(`rights.thirdParties.${value}`) }))}
      />
      <TextField
        name="holder"
        label={t('rights.holder')}
        hint={t('rights.holderHint')}
        defaultValue={known?.holder ?? sheet.speaker.organisation ?? sheet.speaker.name}
        maxLength={200}
      />
      <LicenceFields
        preset={known ?? {}}
        licenceHint={t('rights.licenceHint')}
        attributionLabel={t('rights.attribution')}
      />
      <CheckboxField
        name="declaration"
        label={t('rights.declaration')}
        hint={t('rights.declarationHint')}
        optional={false}
      />
    </SubmitForm>
  );
}
