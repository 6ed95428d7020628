/** Within every page, before anything is drawn: the colours that the reader has chosen. */
import { apply, storedTheme } from './stored-theme.ts';

apply(storedTheme());
