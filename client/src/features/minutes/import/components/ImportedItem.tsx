import { ChevronsUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button';
import { SelectField } from '../../../../ui/SelectField';
import { TextField } from '../../../../ui/TextField';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import type { CorrectedItem, Correction, Step } from '../correction';
import type { ImportMeeting, MinutesImport } from '../minutes-import.queries';
import { ImportedBlock } from './ImportedBlock';
import styles from './ImportedItem.module.css';

export type ItemProps = {
  read: MinutesImport;
  item: CorrectedItem;
  place: number;
  correction: Correction;
  /** Of the meeting that was chosen; null: its agenda is made from these items. */
  agenda: ImportMeeting['agenda'] | null;
  step: (step: Step) => void;
  onShow: (pieces: readonly number[]) => void;
};

/** One item with its title, its place on the agenda, and what stands below it. */
export function ImportedItem(props: ItemProps) {
  const { t } = useTranslation('minutes-import');
  const { read, item, place, agenda, step } = props;
  const { key, title, agendaItemId, blocks } = item;
  const [isOpen, setOpen] = useState(place === 0);
  return (
    <div className={styles.item}>
      <TextField
        name={`items.${place}.title`}
        label={t('items.name', { number: place + 1 })}
        maxLength={200}
        value={title}
        onChange={({ target }) => step({ do: 'rename', key, title: target.value })}
      />
      {agenda !== null && (
        <SelectField
          name={`items.${place}.agendaItemId`}
          label={t('items.agendaItem')}
          optional
          placeholder={t('items.newItem')}
          value={agendaItemId ?? ''}
          options={agenda.map((one) => ({ value: one.id, label: `${one.number}. ${one.title}` }))}
          onChange={({ target }) => step({ do: 'assign', key, agendaItemId: target.value || null })}
        />
      )}
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary}>
          {t('items.blocks', { count: blocks.length })} <VisuallyHidden>{t('items.of', { title })}</VisuallyHidden>
        </summary>
        {isOpen && blocks.length === 0 && <p className={styles.empty}>{t('items.empty')}</p>}
        {isOpen && (
          <ol className={styles.blocks}>
            {blocks.map((block) => {
              const known = read.blocks[block];
              return known && <ImportedBlock key={block} {...props} index={block} known={known} />;
            })}
          </ol>
        )}
      </details>
      {place > 0 && (
        <Button
          variant="quiet"
          size="small"
          icon={<ChevronsUp aria-hidden="true" size={20} />}
          onClick={() => step({ do: 'merge-up', key })}
        >
          {t('items.mergeUp')}
        </Button>
      )}
    </div>
  );
}
