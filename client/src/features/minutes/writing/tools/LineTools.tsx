import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { turnInto } from '../entries/turn-into';
import { type LineChoice, setAudience, type toolStateOf } from './tool-state';
import styles from './WritingTools.module.css';

const LINES: LineChoice[] = ['paragraph', 'heading3', 'heading4', 'agreement', 'question', 'task'];
const AUDIENCES = ['group', 'leadership', 'public'] as const;

type LineToolsProps = { editor: Editor | null; state: ReturnType<typeof toolStateOf> };

/** What the line is, and for whom. */
export function LineTools({ editor, state }: LineToolsProps) {
  const { t } = useTranslation('minutes');
  const turn = (choice: string) =>
    editor
      ?.chain()
      .command(({ tr }) =>
        choice === 'heading3' || choice === 'heading4'
          ? turnInto(tr, 'heading', { level: choice === 'heading3' ? 3 : 4 })
          : choice === 'agreement' || choice === 'question' || choice === 'task' || choice === 'paragraph'
            ? turnInto(tr, choice)
            : false,
      )
      .focus()
      .run();
  return (
    <>
      <select
        className={styles.select}
        aria-label={t('tools.line')}
        value={state?.line ?? ''}
        disabled={!state?.line}
        onChange={({ target }) => turn(target.value)}
      >
        {!state?.line && <option value="">{t('tools.noLine')}</option>}
        {LINES.map((one) => (
          <option key={one} value={one} disabled={one === 'heading4' && !state?.mayBeSubheading}>
            {t(`tools.lines.${one}`)}
          </option>
        ))}
      </select>
      <select
        className={styles.select}
        aria-label={t('tools.audience')}
        value={state?.audience ?? ''}
        disabled={!state?.audience}
        onChange={({ target }) => editor && setAudience(editor, target.value)}
      >
        {!state?.audience && <option value="">{t('tools.audience')}</option>}
        {AUDIENCES.map((one) => (
          <option key={one} value={one}>
            {t(`tools.audiences.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}
