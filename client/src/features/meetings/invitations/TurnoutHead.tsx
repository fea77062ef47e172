import { History, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeTone } from '../../../ui/Badge';
import styles from './TurnoutHead.module.css';

type TurnoutHeadProps = {
  id: string;
  name: string;
  look: { tone: BadgeTone; icon: LucideIcon };
  label: string;
  isBeforeChange: boolean;
};

export function TurnoutHead({ id, name, look, label, isBeforeChange }: TurnoutHeadProps) {
  const { t } = useTranslation('invitations');
  return (
    <div className={styles.head}>
      <h2 id={id} className={styles.name}>
        {name}
      </h2>
      <Badge {...look}>{label}</Badge>
      {isBeforeChange && (
        <Badge icon={History} tone="warning">
          {t('overview.beforeChange')}
        </Badge>
      )}
    </div>
  );
}
