import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from './ConfirmDialog';
import { useToast } from './Toasts';
import { useTrouble } from './use-trouble';

type RemoveDialogProps = {
  title: string;
  confirmLabel: string;
  /** What is lost with it. */
  children: ReactNode;
  /** What is said afterwards. */
  done: string;
  remove: () => Promise<unknown>;
  /** Where the page of what was removed leads to then. */
  onRemoved?: () => void;
  onClose: () => void;
};

/** Asked before something is gone for good. */
export function RemoveDialog({ title, confirmLabel, children, done, remove, onRemoved, onClose }: RemoveDialogProps) {
  const toast = useToast();
  const trouble = useTrouble();
  const [isBusy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await remove();
      toast({ text: done });
      onRemoved?.();
    } catch (error) {
      trouble(error);
    } finally {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={confirmLabel}
      tone="danger"
      busy={isBusy}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      {children}
    </ConfirmDialog>
  );
}
