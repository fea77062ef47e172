import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { characterKeysAreOn, turnCharacterKeys } from '../../lib/character-keys';
import { CheckboxField } from '../../ui/CheckboxField';

/** Holds at once, in this browser. */
export function CharacterKeysChoice() {
  const { t } = useTranslation('session');
  const [isOn, setOn] = useState(characterKeysAreOn);
  return (
    <CheckboxField
      name="characterKeys"
      label={t('keys.label')}
      hint={t('keys.hint')}
      checked={isOn}
      onChange={({ target }) => {
        turnCharacterKeys(target.checked);
        setOn(target.checked);
      }}
    />
  );
}
