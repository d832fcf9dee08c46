/** Every language whose numbers are spelled out in tests, with a sentence to put them in: `%` is the number. */
import { arabic } from './ar';
import { dutch } from './nl';
import { english } from './en';
import { french } from './fr';
import { german } from './de';
import { hindi } from './hi';
import { italian } from './it';
import { japanese } from './ja';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { spanish } from './es';

export interface Speller {
  code: string;
  spell: (n: number) => string[];
  sentences: string[];
}

export const SPELLERS: Speller[] = [
  { code: 'en', spell: english, sentences: ['%', 'The register holds % names.', 'They counted %, then stopped.'] },
  { code: 'fr', spell: french, sentences: ['%', 'Le registre contient % noms.', 'Ils ont compté %, puis plus rien.'] },
  { code: 'es', spell: spanish, sentences: ['%', 'El registro contiene % nombres.', 'Contaron %, y nada más.'] },
  { code: 'pt', spell: portuguese, sentences: ['%', 'O registo contém % nomes.', 'Contaram %, nada mais.'] },
  { code: 'de', spell: german, sentences: ['%', 'Das Verzeichnis enthält % Namen.', 'Sie zählten %, dann nichts mehr.'] },
  { code: 'it', spell: italian, sentences: ['%', 'Il registro contiene % nomi.', 'Ne contarono %, poi basta.'] },
  { code: 'nl', spell: dutch, sentences: ['%', 'Het register bevat % namen.', 'Ze telden er %, toen niets meer.'] },
  { code: 'pl', spell: polish, sentences: ['%', 'Rejestr obejmuje % nazwisk.', 'Naliczyli %, potem nic.'] },
  { code: 'ru', spell: russian, sentences: ['%', 'В списке % имён.', 'Насчитали %, потом ничего.'] },
  { code: 'hi', spell: hindi, sentences: ['%', 'सूची में % नाम हैं।', 'उन्होंने % गिने, फिर रुक गए।'] },
  { code: 'ar', spell: arabic, sentences: ['%', 'يضم السجل % اسم.', 'عدوا %، ثم توقفوا.'] },
  { code: 'ja', spell: japanese, sentences: ['名簿には%人の名前がある。', '%人を数えた。'] },
];
