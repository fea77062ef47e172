import { Eye, EyeOff } from 'lucide-react';
import { type InputHTMLAttributes, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../lib/class-names';
import { Field, type FieldText } from './Field';
import styles from './Field.module.css';
import { IconButton } from './IconButton';

type PasswordFieldProps = FieldText & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'type'>;

/** A password that can be looked at; pasting from a password manager is welcome. */
export function PasswordField({ name, label, hint, error, optional, ...input }: PasswordFieldProps) {
  const { t } = useTranslation('ui');
  const [visible, setVisible] = useState(false);
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div className={styles.withButton}>
          <input
            {...input}
            {...control}
            type={visible ? 'text' : 'password'}
            className={classNames('kern-form-input__input', styles.control)}
          />
          <IconButton
            label={t(visible ? 'field.hidePassword' : 'field.showPassword')}
            icon={visible ? <EyeOff size={20} /> : <Eye size={20} />}
            onClick={() => setVisible(!visible)}
          />
        </div>
      )}
    </Field>
  );
}
