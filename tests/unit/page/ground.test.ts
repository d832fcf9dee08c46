// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isGroundDark, parseColour } from '../../../utils/page/ground';

describe('parseColour', () => {
  test.each([
    ['rgb(28, 109, 178)', { red: 28, green: 109, blue: 178, alpha: 1 }],
    ['rgba(0, 0, 0, 0.5)', { red: 0, green: 0, blue: 0, alpha: 0.5 }],
    ['rgb(0 0 0 / 40%)', { red: 0, green: 0, blue: 0, alpha: 0.4 }],
    ['color(srgb 1 0.5 0)', { red: 255, green: 127.5, blue: 0, alpha: 1 }],
    ['transparent', { red: 0, green: 0, blue: 0, alpha: 0 }],
  ])('reads %s', (written, expected) => {
    expect(parseColour(written)).toEqual(expected);
  });

  test.each(['oklch(0.5 0.1 200)', 'red', 'rgb(1, 2)'])('makes nothing of %s', (written) => {
    expect(parseColour(written)).toBeNull();
  });
});

describe('isGroundDark', () => {
  const ground = (html: string) => {
    document.body.replaceChildren(new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element);
    return isGroundDark(document.querySelector('i') as Element);
  };
  test.each([
    ['a black ground', '<div style="background-color: rgb(10, 10, 10); color: rgb(250, 250, 250)"><i>x</i></div>'],
    ['black far above', '<div style="background-color: rgb(10, 10, 10); color: rgb(250, 250, 250)"><p><span><i>x</i></span></p></div>'],
    ['a veil of black over white', '<div style="background-color: rgb(255, 255, 255)"><p style="background-color: rgba(0, 0, 0, 0.9)"><i>x</i></p></div>'],
    ['a picture under light text', '<div style="background-color: rgb(255, 255, 255); background-image: url(a.png); color: rgb(250, 250, 250)"><i>x</i></div>'],
  ])('is true on %s', (_, html) => {
    expect(ground(html)).toBe(true);
  });

  test.each([
    ['white', '<div style="background-color: rgb(255, 255, 255); color: rgb(0, 0, 0)"><i>x</i></div>'],
    ['white inside black', '<div style="background-color: rgb(0, 0, 0)"><p style="background-color: rgb(255, 255, 255); color: rgb(0, 0, 0)"><i>x</i></p></div>'],
    ['a thin veil over white', '<div style="background-color: rgb(255, 255, 255)"><p style="background-color: rgba(0, 0, 0, 0.1)"><i>x</i></p></div>'],
    ['a picture under dark text', '<div style="background-color: rgb(0, 0, 0); background-image: url(a.png); color: rgb(10, 10, 10)"><i>x</i></div>'],
  ])('is false on %s', (_, html) => {
    expect(ground(html)).toBe(false);
  });
});
