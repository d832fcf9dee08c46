/** The gate's cue words in every language, and the platforms' own names. Data brought together; nothing else. */
import type { GateCues } from '../engine/topic-gate';
import ar from '../languages/ar/gate.json';
import de from '../languages/de/gate.json';
import en from '../languages/en/gate.json';
import es from '../languages/es/gate.json';
import fr from '../languages/fr/gate.json';
import hi from '../languages/hi/gate.json';
import it from '../languages/it/gate.json';
import ja from '../languages/ja/gate.json';
import nl from '../languages/nl/gate.json';
import pl from '../languages/pl/gate.json';
import pt from '../languages/pt/gate.json';
import ru from '../languages/ru/gate.json';
import names from './gate-names.json';

/** All of them are tried on every page: what a page declares as its language is wrong too often to choose by it. */
export const GATE_CUES = [names, en, fr, es, de, it, pt, nl, pl, ru, ar, hi, ja] as readonly GateCues[];
