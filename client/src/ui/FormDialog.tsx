import type { ReactNode } from 'react';
import type { PendingForm } from '../lib/form-state';
import { Dialog } from './Dialog';
import { SubmitForm } from './SubmitForm';

type FormDialogProps = {
  title: string;
  state: PendingForm;
  submitLabel: string;
  tone?: 'primary' | 'danger';
  size?: 'normal' | 'wide';
  /** Without: it is left with the cross and with Escape alone. */
  hasCancel?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog that is one form. Give it the state of useProblemForm. */
export function FormDialog({ title, size, hasCancel = true, onClose, ...form }: FormDialogProps) {
  return (
    <Dialog title={title} size={size} onClose={onClose}>
      <SubmitForm label={title} onCancel={hasCancel ? onClose : undefined} {...form} />
    </Dialog>
  );
}
