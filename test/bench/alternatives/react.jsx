import { zodResolver } from '@hookform/resolvers/zod';
import { createElement as h, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { z } from 'zod';

const schema = z.object({
  title: z.string().trim().min(5, 'Schrijf een titel van ten minste 5 tekens.').max(120, 'Maak de titel korter.'),
  description: z.string().trim().min(20, 'Vertel iets meer.').max(5000, 'Maak uw verhaal korter.'),
  place: z.string().trim().max(120).optional(),
  area: z.string().optional(),
  photo: z.any(),
});

function Form() {
  const { register, handleSubmit, formState: { errors } } = useForm({ resolver: zodResolver(schema) });
  useEffect(() => { globalThis.formReady = true; }, []);
  const field = (name, label, hint, control) => h('div', null, h('label', { htmlFor: name }, label), hint && h('p', null, hint), control, errors[name] && h('p', { role: 'alert' }, errors[name].message));
  const send = (data) => fetch('/v1/wijken/centrum/voorstellen', { method: 'POST', headers: { 'Idempotency-Key': crypto.randomUUID() }, body: JSON.stringify(data) });
  return h('form', { onSubmit: handleSubmit(send), noValidate: true },
    field('title', 'Uw idee in één zin', 'Bijvoorbeeld: een bankje bij de speeltuin.', h('input', { id: 'title', ...register('title') })),
    field('description', 'Vertel erover', 'Wat wilt u, en waarom is dat goed voor de buurt?', h('textarea', { id: 'description', rows: 6, ...register('description') })),
    field('place', 'Waar is het? (hoeft niet)', 'Een straat of plek.', h('input', { id: 'place', ...register('place') })),
    field('area', 'In welke buurt? (hoeft niet)', null, h('select', { id: 'area', ...register('area') }, h('option', { value: '' }, 'Weet ik niet'))),
    field('photo', 'Foto (hoeft niet)', null, h('input', { id: 'photo', type: 'file', accept: 'image/*', ...register('photo') })),
    h('button', null, 'Dien het voorstel in'));
}
createRoot(document.getElementById('app')).render(h(Form));
