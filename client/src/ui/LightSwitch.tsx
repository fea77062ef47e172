import { Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme } from '../lib/theme-choice';
import { IconButton } from './IconButton';

/** Dark room or bright room: one press. */
export function LightSwitch() {
  const { t } = useTranslation('ui');
  const [isDark, setDark] = useState(() => isShownDark());
  const press = () => {
    chooseTheme(isDark ? 'light' : 'dark');
    setDark(!isDark);
  };
  return (
    <IconButton
      label={t(isDark ? 'light.toLight' : 'light.toDark')}
      icon={isDark ? <Sun size={24} /> : <Moon size={24} />}
      onClick={press}
    />
  );
}

function isShownDark(): boolean {
  const chosen = document.documentElement.dataset.kernTheme;
  return chosen ? chosen === 'dark' : (window.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false);
}
