import { Copy } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Alert } from './Alert';
import { Button } from './Button';
import styles from './OneTimeAddress.module.css';
import { useToast } from './Toasts';

type OneTimeAddressProps = {
  title: string;
  /** The name of the field. */
  label: string;
  address: string;
  copyLabel: string;
  copiedText: string;
  /** Without: the mark on the address must do. */
  notCopiedText?: string;
  /** Beside the button that copies. */
  action: ReactNode;
  children: ReactNode;
};

/** A secret address that is shown this once: it takes the focus, so that nobody misses it. */
export function OneTimeAddress(props: OneTimeAddressProps) {
  const { title, label, address, copyLabel, copiedText, notCopiedText, action, children } = props;
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView?.({ block: 'center' });
  }, []);

  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      toast({ text: copiedText });
    } catch {
      // Without https browsers copy nothing by themselves; the address is marked.
      if (notCopiedText) toast({ text: notCopiedText });
    }
  };

  return (
    <Alert
      tone="success"
      title={title}
      live
      actions={
        <>
          <Button variant="primary" icon={<Copy aria-hidden="true" size={20} />} onClick={() => void copy()}>
            {copyLabel}
          </Button>
          {action}
        </>
      }
    >
      {children}
      <input
        ref={field}
        className={styles.address}
        aria-label={label}
        value={address}
        readOnly
        onFocus={(event) => event.target.select()}
      />
    </Alert>
  );
}
