import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { isShortcut } from '../../lib/character-keys';
import { paths } from '../paths';

/** The question mark opens the help for the page. A page with its own use for the key prevents the default. */
export function useHelpKey(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const open = async (event: KeyboardEvent) => {
      if (event.key !== '?' || !isShortcut(event)) return;
      const { topicOfPath, topics } = await import('../../features/help/topics');
      navigate(paths.helpTopic(topics[topicOfPath(window.location.pathname)]));
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, [navigate]);
}
