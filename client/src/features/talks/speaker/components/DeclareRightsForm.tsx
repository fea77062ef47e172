import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { textOf } from '../../../../lib/form-values';
import { Button } from '../../../../ui/Button';
import { CheckboxField } from '../../../../ui/CheckboxField';
import { Form, FormActions } from '../../../../ui/Form';
import { RadioGroupField } from '../../../../ui/RadioGroupField';
import { SelectField } from '../../../../ui/SelectField';
import { TextField } from '../../../../ui/TextField';
import { useToast } from '../../../../ui/Toasts';
import type { StoredFile } from '../../../files/files.queries';
import { useSheetSaved } from '../sheet-saved';
import { type DeclaredRights, declareRights, type SpeakerSheet } from '../speaker-sheet.queries';

const scopes = ['members', 'public', 'meeting_only'] as const;
const thirdParties = ['none', 'cleared', 'removed'] as const;
const licences = [
  'all_rights_reserved',
  'cc_by_4',
  'cc_by_sa_4',
  'cc_by_nc_nd_4',
  'dl_de_by_2',
  'public_domain',
] as const;

type DeclareRightsFormProps = { token: string; file: StoredFile; sheet: SpeakerSheet; onDone: () => void };

/** Who may see a file, said by who made it; who, when and how is known from the link. */
export function DeclareRightsForm({ token, file, sheet, onDone }: DeclareRightsFormProps) {
  const { t } = useTranslation('speaker-sheet');
  const { t: files } = useTranslation('files');
  const toast = useToast();
  const saved = useSheetSaved();
  const known = file.rights ?? sheet.files.findLast(({ rights }) => rights !== null)?.rights;
  const [licence, setLicence] = useState(known?.licence ?? licences[0]);
  const form = useProblemForm(
    (values) => declareRights(token, file.id, { ...rightsFrom(values), version: file.version }),
    (answer) => {
      toast({ text: t('rights.saved', { name: file.fileName }) });
      void saved(answer);
      onDone();
    },
  );
  return (
    <Form state={form} label={t('rights.title', { name: file.fileName })}>
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
      <SelectField
        name="licence"
        label={t('rights.licence')}
        hint={t('rights.licenceHint')}
        value={licence}
        onChange={(event) => setLicence(licences.find((one) => one === event.target.value) ?? licence)}
        options={licences.map((value) => ({ value, label: files(`licences.${value}`) }))}
      />
      <TextField
        name="attribution"
        label={t('rights.attribution')}
        defaultValue={known?.attribution ?? ''}
        maxLength={300}
        optional={licence === 'all_rights_reserved' || licence === 'public_domain'}
      />
      <CheckboxField
        name="declaration"
        label={t('rights.declaration')}
        hint={t('rights.declarationHint')}
        optional={false}
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={form.isPending}>
          {t('rights.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}

function rightsFrom(values: FormData): Omit<DeclaredRights, 'version'> {
  return {
    scope: scopes.find((one) => one === textOf(values, 'scope')) ?? 'meeting_only',
    thirdParty: thirdParties.find((one) => one === textOf(values, 'thirdParty')) ?? 'none',
    licence: licences.find((one) => one === textOf(values, 'licence')) ?? 'all_rights_reserved',
    holder: textOf(values, 'holder'),
    attribution: textOf(values, 'attribution') || null,
    declaration: true,
  };
}
