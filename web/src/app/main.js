/** Starts the application: language and session first, so that the first paint is the right one. */
import { isLanguage, rememberedLanguage, useLanguage } from '../i18n/i18n.js';
import { currentQuery, startRouter } from './router.js';
import './screens.js';
import { currentPerson, refreshSession } from './session.js';
import { startShortcuts } from './shortcuts.js';
import { startTheme } from './theme.js';

startTheme();
const asked = currentQuery().get('lang');
const first = isLanguage(asked) ? asked : (rememberedLanguage() ?? 'fr');
// Without a server the shell still opens, and each screen says that the server is out of reach.
await Promise.all([useLanguage(first), refreshSession().catch(() => {})]);
const own = currentPerson()?.language;
if (!isLanguage(asked) && !rememberedLanguage() && isLanguage(own)) await useLanguage(own);
startRouter();
startShortcuts();
await import('./app-shell.js');
