import { Link } from 'react-router';
import { publicAddresses } from '../app/paths';
import type { Crumb } from './Breadcrumb';
import { PageHeader } from './PageHeader';
import styles from './Prose.module.css';

export type ProseSection = { heading: string; paragraphs: string[]; list: string[] };

export type ProseText = { title: string; lead: string; sections: ProseSection[] };

type ProseProps = {
  text: ProseText;
  /** What stands for {{name}} in the text. */
  values: Readonly<Record<string, string>>;
  /** The places above the page. */
  breadcrumb?: Crumb[];
};

/** A page of running text. Lines stay lines; [words](address) is a link; a list stands after the paragraphs. */
export function Prose({ text, values, breadcrumb = [] }: ProseProps) {
  const { title, lead, sections } = text;
  return (
    <article className={styles.prose}>
      <PageHeader title={title} breadcrumb={breadcrumb} summary={filled(lead, values)} />
      <ProseSections sections={sections} values={values} />
    </article>
  );
}

function ProseSections({ sections, values }: { sections: ProseSection[]; values: ProseProps['values'] }) {
  const fill = (words: string) => filled(words, values);
  return (
    <>
      {sections.map(({ heading, paragraphs, list }) => (
        <section key={heading} className={styles.section}>
          <h2>{fill(heading)}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className={styles.paragraph}>
              <WithLinks text={fill(paragraph)} />
            </p>
          ))}
          {list.length > 0 && (
            <ul className={styles.list}>
              {list.map((item) => (
                <li key={item}>
                  <WithLinks text={fill(item)} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

const filled = (words: string, values: ProseProps['values']): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '').replace(/§ /g, '§\u00a0');

function WithLinks({ text }: { text: string }) {
  return text.split(/(\[[^\]]+\]\([^)]+\))/).map((part) => {
    const [, words, address] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
    if (!words || !address) return part;
    return isPage(address) ? (
      <Link key={part} to={address}>
        {words}
      </Link>
    ) : (
      <a key={part} href={address}>
        {words}
      </a>
    );
  });
}

/** An address of the interface, not a file beside it, a page of the server or another site. */
function isPage(address: string): boolean {
  return /^\/[^.]*$/.test(address) && !SERVER_PAGES.includes(address);
}

const SERVER_PAGES: readonly unknown[] = Object.values(publicAddresses);
