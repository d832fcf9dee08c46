// @vitest-environment happy-dom
/** A line of evidence: what it says in which order, and that no address from a database can run anything. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { safeAddress } from '../../../components/safe-link';
import { SourceList } from '../../../components/source-list';
import { source } from './samples';

afterEach(cleanup);

describe('a line of evidence', () => {
  it('reads value, comparison, who, page, date, note', () => {
    render(<SourceList sources={[source({ note: 'Two more were barred.' })]} />);
    expect(screen.getByRole('listitem').textContent.replace(/\s+/g, ' ')).toBe('over 12 M fitsParler · self-reported Example Times 11 Jan 2021Two more were barred.');
  });

  it('gives the date to machines too, and none where the page has none', () => {
    const { container } = render(<SourceList sources={[source(), source({ figureId: 'u', date: 'undated', isoDate: '' })]} />);
    expect([...container.querySelectorAll('time')].map(time => time.dateTime)).toEqual(['2021-01-11']);
    expect(screen.getByText('undated').tagName).toBe('SPAN');
  });

  it('fills the marker of a figure that fits, and greys one that came later', () => {
    const { container } = render(<SourceList sources={[source(), source({ figureId: 'o', fits: false }), source({ figureId: 'l', later: true })]} />);
    expect([...container.querySelectorAll('.tm-point')].map(marker => marker.getAttribute('class'))).toEqual(['tm-point fits', 'tm-point', 'tm-point fits later']);
  });

  it('draws each basis in a shape of its own', () => {
    const bases = ['audited', 'official-statement', 'self-reported', 'third-party-estimate', 'press-report', 'count-observed'] as const;
    const { container } = render(<SourceList sources={bases.map(basis => source({ figureId: basis, basis }))} />);
    const shapes = [...container.querySelectorAll('.tm-point')].map(marker => marker.getAttribute('d'));
    expect(new Set(shapes).size).toBe(bases.length);
  });
});

describe('its link', () => {
  it('opens apart, and tells the page nothing of where it came from', () => {
    render(<SourceList sources={[source()]} />);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Example Times' });
    expect([link.href, link.target, link.rel, link.title]).toEqual(['https://times.example/parler', '_blank', 'noopener noreferrer', 'Parler goes dark']);
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'moz-extension://x/y', '//times.example', 'not an address', ''])('is only text for %j', url => {
    render(<SourceList sources={[source({ url })]} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Example Times')).toBeTruthy();
  });

  it.each(['https://times.example/a', 'http://times.example/b'])('is a link for %s', url => expect(safeAddress(url)).toBe(url));
});
