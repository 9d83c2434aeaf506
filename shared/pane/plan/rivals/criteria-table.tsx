// CriteriaTable: the criteria of the four pillars, each with its importance to the customer, the rival's rating and ours beside it.
import type { JSX } from 'preact';
import { pillars, pillarCriteria, type Criterion } from '../../../model/pillar';
import { ColumnHeads } from '../../controls/column-heads';
import { useWording } from '../../shell/pane-context';
import { bindRow, type FieldBinding } from '../fields/field-binding';
import type { PlanFormProps } from '../plan-form';
import { criterionText } from './criterion-text';
import { bindSide, type RivalRow, type RivalRows } from './rival-rows';

export interface CriteriaTableProps extends PlanFormProps {
  readonly rival: RivalRow;
  readonly rows: RivalRows;
}

const marks = [1, 2, 3, 4, 5];

export function CriteriaTable({ account, session, rival, rows }: CriteriaTableProps): JSX.Element {
  const { text, message, language } = useWording();
  const { plans } = session;
  const name = String(rival.values.rival ?? '') || text('rivals.unnamed');
  const bindings = (id: Criterion): readonly (readonly [string, FieldBinding])[] => [
    [text('rivals.importance'), bindSide(plans, account, 'importance', rows.importance, id)],
    [name, bindRow(plans, 'rivals', rival, account, id)],
    [text('rivals.us'), bindSide(plans, account, 'us', rows.us, id)],
  ];
  return (
    <table class="kam-table kam-criteria">
      <caption class="kam-strong">{text('rivals.criteria')}</caption>
      <ColumnHeads heads={[text('rivals.criterion'), text('rivals.importance'), name, text('rivals.us')]} />
      {pillars.map((pillar) => (
        <tbody key={pillar}>
          <tr>
            <th scope="rowgroup" colSpan={4} class="kam-strong">
              {message({ code: `pillar.${pillar}`, params: {} })}
            </th>
          </tr>
          {pillarCriteria[pillar].map((id) => (
            <tr key={id}>
              <th scope="row">{criterionText(id, language)}</th>
              {bindings(id).map(([who, binding]) => (
                <td key={binding.id}>
                  <Mark label={`${criterionText(id, language)}: ${who}`} binding={binding} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Mark({ label, binding }: { readonly label: string; readonly binding: FieldBinding }): JSX.Element {
  const value = typeof binding.value === 'number' ? String(binding.value) : '';
  const isOwn = value !== '' && !marks.includes(Number(value));
  return (
    <select
      class="kam-input kam-mark"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) =>
        binding.set(currentTarget.value === '' ? null : Number(currentTarget.value))
      }
    >
      <option value="" selected={value === ''}>
        –
      </option>
      {isOwn ? (
        <option value={value} selected>
          {value}
        </option>
      ) : null}
      {marks.map((mark) => (
        <option key={mark} value={String(mark)} selected={value === String(mark)}>
          {mark}
        </option>
      ))}
    </select>
  );
}
