import { useQuery } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PendingForm } from '../../../lib/form-state';
import { SelectField } from '../../../ui/SelectField';
import { SubmitForm } from '../../../ui/SubmitForm';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import { membershipsQuery } from '../../working-groups/working-groups.queries';
import { articleKinds, licences } from '../knowledge.labels';
import type { Article } from '../knowledge.queries';
import styles from './ArticleForm.module.css';
import { FieldGroup } from './FieldGroup';

type ArticleFormProps = {
  workingGroupId: string;
  article?: Article;
  /** Day and person that are mostly right. */
  suggested: { checkedUntil: string; checkerId: string };
  state: PendingForm;
  submitLabel: string;
  onCancel: () => void;
  /** Something was typed. */
  onInput: () => void;
  /** Whatever else belongs to saving. */
  children?: ReactNode;
};

/** Everything an article has; files come on its page. */
export function ArticleForm({ workingGroupId, article, suggested, onInput, children, ...form }: ArticleFormProps) {
  const { t } = useTranslation(['knowledge', 'files']);
  const people = useQuery(membershipsQuery(workingGroupId)).data?.items ?? [];
  const bodies = useQuery(municipalitiesQuery).data?.items ?? [];
  const persons = [...new Map(people.map(({ member }) => [member.id, member])).values()].map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  const named = (given: Article['contact'] | undefined) =>
    given && !persons.some(({ value }) => value === given.id)
      ? [...persons, { value: given.id, label: given.name }]
      : persons;
  return (
    <div className={styles.form} onInput={(_: FormEvent) => onInput()}>
      <SubmitForm label={t('write.label')} {...form}>
        <SelectField
          name="kind"
          label={t('fields.kind')}
          options={articleKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          defaultValue={article?.kind ?? 'good_practice'}
        />
        <TextField
          name="title"
          label={t('fields.title')}
          hint={t('hints.title')}
          defaultValue={article?.title}
          maxLength={200}
          autoComplete="off"
          required
        />
        <TextArea
          name="summary"
          label={t('fields.summary')}
          hint={t('hints.summary')}
          defaultValue={article?.summary}
          rows={3}
          maxLength={600}
          optional
        />
        <TextArea
          name="body"
          label={t('fields.body')}
          hint={t('hints.body')}
          defaultValue={article?.body}
          rows={16}
          maxLength={40_000}
          optional
        />
        <TextField
          name="topics"
          label={t('fields.topics')}
          hint={t('hints.topics')}
          defaultValue={article?.topics.join(', ')}
          maxLength={600}
          autoComplete="off"
          optional
        />
        <TextArea
          name="sources"
          label={t('fields.sources')}
          hint={t('hints.sources')}
          defaultValue={article?.sources.join('\n')}
          rows={4}
          maxLength={8_000}
          optional
        />
        <FieldGroup title={t('write.holds')} text={t('write.holdsText')}>
          <TextField
            type="date"
            name="checkedUntil"
            label={t('fields.checkedUntil')}
            defaultValue={article ? (article.checkedUntil ?? '') : suggested.checkedUntil}
            narrow
            optional
          />
          <SelectField
            key={`checker-${persons.length}`}
            name="checkerId"
            label={t('fields.checker')}
            placeholder={t('write.nobody')}
            options={named(article?.checker)}
            defaultValue={article ? (article.checker?.id ?? '') : suggested.checkerId}
            optional
          />
        </FieldGroup>
        <FieldGroup title={t('write.whose')} text={t('write.whoseText')}>
          <SelectField
            key={`body-${bodies.length}`}
            name="municipalityId"
            label={t('fields.municipality')}
            placeholder={t('write.noMunicipality')}
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={article?.municipality?.id ?? ''}
            optional
          />
          <SelectField
            key={`contact-${persons.length}`}
            name="contactId"
            label={t('fields.contact')}
            placeholder={t('write.nobody')}
            options={named(article?.contact)}
            defaultValue={article?.contact?.id ?? ''}
            optional
          />
          <SelectField
            name="licence"
            label={t('fields.licence')}
            hint={t('hints.licence')}
            placeholder={t('write.noLicence')}
            options={licences.map((value) => ({ value, label: t(`files:licences.${value}`) }))}
            defaultValue={article?.licence ?? ''}
            optional
          />
        </FieldGroup>
        {children}
      </SubmitForm>
    </div>
  );
}
