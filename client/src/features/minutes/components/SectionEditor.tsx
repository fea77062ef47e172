import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { anchorOf } from '../minutes.labels';
import { useNear } from '../writing/use-near';
import { BlocksView } from './BlockView';
import { ItemEditor, type ItemEditorProps } from './ItemEditor';
import { LastChange } from './LastChange';
import styles from './SectionEditor.module.css';

type SectionEditorProps = Omit<ItemEditorProps, 'isFocused'> & {
  isReady: boolean;
  /** What flows in from elsewhere, to read: reports of the municipalities. */
  included: ReactNode;
};

/** Of a block, as long as nobody has seen it. */
const USUAL_HEIGHT = 70;

/** One item while it is written: looks like the document. What is far away is only shown until somebody comes near. */
export function SectionEditor({ isReady, included, ...editor }: SectionEditorProps) {
  const { t } = useTranslation('minutes');
  const place = useRef<HTMLDivElement>(null);
  const { isNear, isFocused, comeNear } = useNear(place);
  const { section } = editor;
  const { number, title, talk, content, entries } = section;
  const anchor = anchorOf(number);

  return (
    <section className={styles.section} id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 className={styles.title} id={`${anchor}-title`}>
        <span className={styles.number}>{t('item', { number })}</span> {title}
      </h2>
      {talk && (
        <p className={styles.talk}>
          <Link to={paths.talk(talk.id)}>{talk.title}</Link>
        </p>
      )}
      {included}
      <div ref={place} data-item={section.agendaItemId}>
        {isReady && isNear ? (
          <ItemEditor {...editor} isFocused={isFocused} />
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: becomes the editor as soon as somebody comes to it
          <div
            role="group"
            aria-label={t('write.text', { number, title })}
            className={styles.far}
            style={{ containIntrinsicBlockSize: `auto ${content.length * USUAL_HEIGHT}px` }}
            tabIndex={isReady ? 0 : undefined}
            onFocus={comeNear}
          >
            <BlocksView blocks={content} entries={entries} />
          </div>
        )}
      </div>
      <p className={styles.foot}>
        <LastChange section={section} />
      </p>
    </section>
  );
}
