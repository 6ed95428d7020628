/** For every page, once it stands: the choice of colours, and the way to the search. */
import { offerChoice } from './theme-choice.ts';
import { offerSearch } from './open-search.ts';

offerChoice();
offerSearch();
