import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, chosenTheme, type ThemeChoice } from '../../lib/theme-choice';
import { chooseLanguage } from '../i18n';
import styles from './DisplayChoices.module.css';

const themes: ThemeChoice[] = ['system', 'light', 'dark'];
const languages = ['de', 'en'] as const;

/** Brightness and language; both act at once. */
export function DisplayChoices() {
  const { t, i18n } = useTranslation('app');
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (choice: ThemeChoice) => {
    chooseTheme(choice);
    setTheme(choice);
  };
  return (
    <div className={styles.choices}>
      <fieldset className={styles.group}>
        <legend>{t('own.theme')}</legend>
        {themes.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input type="radio" name="theme" checked={theme === choice} onChange={() => choose(choice)} />
            {t(`own.themes.${choice}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('own.language')}</legend>
        {languages.map((language) => (
          <label key={language} className={styles.choice} lang={language}>
            <input
              type="radio"
              name="language"
              checked={i18n.language === language}
              onChange={() => chooseLanguage(language)}
            />
            {t(`own.languages.${language}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
