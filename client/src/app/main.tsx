import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../theme/main.css';
import { App } from './App';
import { startTranslation } from './i18n';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root.');

await startTranslation();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
