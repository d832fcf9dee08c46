/** In which currency a sum is written. Knows the few signs and names that figures of this database come in; anything else is unknown. */
import { fold } from '../fold';
import type { Claim, Figure } from '../types';

/** First match wins, so the longer signs stand before the shorter: “R$” is no dollar. */
const SIGNS: readonly (readonly [sign: string, currency: string])[] = [
  ['r$', 'BRL'], ['reais', 'BRL'], ['brazilian real', 'BRL'], ['us$', 'USD'], ['usd', 'USD'], ['$', 'USD'], ['dollar', 'USD'], ['dolar', 'USD'],
  ['€', 'EUR'], ['euro', 'EUR'], ['eur ', 'EUR'], ['£', 'GBP'], ['pound', 'GBP'], ['livres sterling', 'GBP'],
  ['rubl', 'RUB'], ['rouble', 'RUB'], ['₽', 'RUB'], ['₹', 'INR'], ['rupee', 'INR'], ['roupie', 'INR'], ['yen', 'JPY'], ['¥', 'JPY'], ['yuan', 'CNY'],
];

function currencyIn(text: string): string | null {
  const folded = fold(text);
  return SIGNS.find(([sign]) => folded.includes(sign))?.[1] ?? null;
}

export function sameCurrency(claim: Claim, figure: Figure): boolean {
  return currencyIn(claim.quote) === (currencyIn(figure.note) ?? 'USD');
}
