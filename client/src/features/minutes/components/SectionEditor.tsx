import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import type { OptionGroup } from '../../../ui/ComboboxField';
import { anchorOf } from '../minutes.labels';
import type { SectionWriter } from '../writing/section-writer';
import { useWriting } from '../writing/use-section-writers';
import { ConflictDialog } from './ConflictDialog';
import { EntriesEditor } from './EntriesEditor';
import { LastChange } from './LastChange';
import { QuietTextArea } from './QuietTextArea';
import { SaveState } from './SaveState';
import styles from './SectionEditor.module.css';

/** One item while it is written: looks like the document, saves by itself. */
export function SectionEditor({ writer, addressees }: { writer: SectionWriter; addressees: OptionGroup[] }) {
  const { t } = useTranslation('minutes');
  const writing = useWriting(writer);
  const [isDeciding, setDeciding] = useState(false);
  const { content, saved, state, errors, wasRestored } = writing;
  const { number, title, talk } = saved;
  const anchor = anchorOf(number);

  return (
    <section className={styles.section} id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 className={styles.title} id={`${anchor}-title`}>
        <span className={styles.number}>{t('item', { number })}</span> {title}
      </h2>
      {talk && <p className={styles.talk}>{talk.title}</p>}
      {wasRestored && <Alert title={t('write.restored')} />}
      {state === 'conflict' && (
        <Alert
          tone="warning"
          title={t('saving.conflict')}
          live
          actions={
            <Button size="small" icon={<CircleAlert aria-hidden="true" size={16} />} onClick={() => setDeciding(true)}>
              {t('saving.decide')}
            </Button>
          }
        />
      )}
      <QuietTextArea
        label={t('write.text', { number })}
        placeholder={t('write.placeholder')}
        error={errors['#/text']}
        maxLength={20_000}
        value={content.text}
        onChange={({ target }) => writer.edit((current) => ({ ...current, text: target.value }))}
      />
      <EntriesEditor
        number={number}
        entries={content.entries}
        addressees={addressees}
        errors={errors}
        onChange={(change) => writer.edit((current) => ({ ...current, entries: change(current.entries) }))}
      />
      <p className={styles.foot}>
        {state !== 'unchanged' && <SaveState writing={writing} />}
        <LastChange section={saved} />
      </p>
      {isDeciding && <ConflictDialog writer={writer} addressees={addressees} onClose={() => setDeciding(false)} />}
    </section>
  );
}
