import { Fragment } from 'react';
import styles from './MailText.module.css';

const address = /(https?:\/\/[^\s<>]+)/;

/** Plain text with its addresses as links, so that a caught invitation can be followed. */
export function MailText({ text }: { text: string }) {
  const parts = text.trim().split(address);
  return (
    <p className={styles.text}>
      {parts.map((part, position) => {
        const key = `${position}-${part}`;
        return address.test(part) ? (
          <a key={key} href={part}>
            {part}
          </a>
        ) : (
          <Fragment key={key}>{part}</Fragment>
        );
      })}
    </p>
  );
}
