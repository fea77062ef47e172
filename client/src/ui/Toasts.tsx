import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { IconButton } from './IconButton';
import styles from './Toasts.module.css';

export type Toast = {
  text: string;
  /** Offers "Rückgängig": undo instead of "are you sure?". */
  onUndo?: (() => void) | undefined;
};

type ShownToast = Toast & { id: number };

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Says that something is done, and lets it be undone; for what did not work there is `useTrouble`. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  const [toasts, setToasts] = useState<ShownToast[]>([]);
  const nextId = useRef(0);
  const show = useCallback((toast: Toast) => {
    nextId.current += 1;
    const shown = { ...toast, id: nextId.current };
    setToasts((current) => [...current.slice(-2), shown]);
  }, []);
  const close = useCallback((id: number) => setToasts((current) => current.filter((toast) => toast.id !== id)), []);

  return (
    <ToastContext value={show}>
      {children}
      <section className={styles.region} aria-label={t('toast.region')} aria-live="polite" data-print="never">
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} onClose={close} />
        ))}
      </section>
    </ToastContext>
  );
}

function ToastView({ toast, onClose }: { toast: ShownToast; onClose: (id: number) => void }) {
  const { t } = useTranslation('ui');
  const [held, setHeld] = useState(false);
  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onClose(toast.id), toast.onUndo ? 10_000 : 5_000);
    return () => clearTimeout(timer);
  }, [held, toast, onClose]);

  return (
    <div className={styles.toast} {...hold}>
      <p>{toast.text}</p>
      {toast.onUndo && (
        <Button
          size="small"
          onClick={() => {
            toast.onUndo?.();
            onClose(toast.id);
          }}
        >
          {t('toast.undo')}
        </Button>
      )}
      <IconButton label={t('toast.close')} icon={<X size={20} />} onClick={() => onClose(toast.id)} />
    </div>
  );
}
