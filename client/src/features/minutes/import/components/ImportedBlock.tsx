import { MoreHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../../../../ui/Menu';
import { MenuItem } from '../../../../ui/MenuItem';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import { BlockView } from '../../components/BlockView';
import { isEntry } from '../correction';
import type { MinutesImport } from '../minutes-import.queries';
import { wordsOf } from '../texts-of';
import { EntryFields } from './EntryFields';
import styles from './ImportedBlock.module.css';
import type { ItemProps } from './ImportedItem';

type BlockProps = ItemProps & { index: number; known: MinutesImport['blocks'][number] };

const LONGEST = 50;

/** A paragraph as it will stand in the minutes, with what can be put right about it. */
export function ImportedBlock({ read, item, correction, step, onShow, index, known }: BlockProps) {
  const { t } = useTranslation('minutes-import');
  const { block, pieces } = known;
  const words = wordsOf(block).slice(0, LONGEST);
  const { key } = item;
  const others = correction.items.filter((other) => other.key !== key);
  return (
    <li className={styles.block}>
      <div className={styles.words}>{isEntry(block) ? <p>{wordsOf(block)}</p> : <BlockView block={block} />}</div>
      <div className={styles.tools}>
        {isEntry(block) && (
          <EntryFields
            read={read}
            block={block}
            words={words}
            change={correction.changes[index]}
            onChange={(change) => step({ do: 'change', block: index, change })}
          />
        )}
        <Menu
          icon={<MoreHorizontal aria-hidden="true" size={20} />}
          label={
            <>
              {t('block.more')} <VisuallyHidden>{words}</VisuallyHidden>
            </>
          }
        >
          {(close) => (
            <>
              <MenuItem onClick={() => run(close, () => onShow(pieces))}>{t('block.find')}</MenuItem>
              <MenuItem
                onClick={() => run(close, () => step({ do: 'split', key, block: index, title: words || item.title }))}
              >
                {t('block.split')}
              </MenuItem>
              {others.slice(0, 12).map((other) => (
                <MenuItem
                  key={other.key}
                  onClick={() => run(close, () => step({ do: 'move', key, block: index, to: other.key }))}
                >
                  {t('block.moveTo', { title: other.title.slice(0, LONGEST) })}
                </MenuItem>
              ))}
              <MenuItem onClick={() => run(close, () => step({ do: 'leave-out', key, block: index }))}>
                {t('block.leaveOut')}
              </MenuItem>
            </>
          )}
        </Menu>
      </div>
    </li>
  );
}

function run(close: () => void, work: () => void): void {
  close();
  work();
}
