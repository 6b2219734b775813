package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one keyboard types is found in what another has written. */
final class PlainLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O’Brien | o'brien",
                "O‘Brien | o'brien",
                "O‛Brien | o'brien",
                "O`Brien | o'brien",
                "O´Brien | o'brien",
                "Oʼ Brien | o' brien",
                "O′Brien | o'brien",
                "O＇Brien | o'brien",
                "Hawaiʻi | hawai'i",
                "“Visit” | \"visit\"",
                "« Visite » | \" visite \"",
                "2026–2027 | 2026-2027",
                "X‑ray | x-ray",
                "−5 | -5",
                "Łódź | lodz",
                "Ørsted | orsted",
                "København | kobenhavn",
                "Æthelstan | aethelstan",
                "Cœur | coeur",
                "Straße | strasse",
                "STRAẞE | strasse",
                "ISPARTA ısparta | isparta isparta",
                "İstanbul | istanbul",
                "Đà Nẵng | da nang",
                "Đorđe | dorde",
                "Ísafjörður | isafjordur",
                "Þórshöfn | thorshofn",
                "Ŋgala | ngala",
                "Ħamrun | hamrun",
                "Congreſs | congress",
                "Évaluation | evaluation",
                "e\u0301te\u0301 | ete",
                "São Tomé | sao tome",
                "Nguyễn Thị | nguyen thi",
                "ﬁeld ofﬁce | field office",
                "ＭＩＴ２０２６ | mit2026",
                "ĳssel | ijssel",
                "№ 5 | no 5",
                "co\u00ADoperation | cooperation",
                "a\u200Bb\u200Cc\u200Dd | abcd",
                "\u202Aleft\u202C \u2067right\u2069 | left right",
                "\uFEFFmark | mark",
                "no\u00A0break | no break",
                "thin\u2009space | thin space",
                "عـــرض | عرض",
                "مُحَمَّد | محمد",
                "أحمد إدارة آلة | احمد ادارة الة",
                "کتاب فارسی | كتاب فارسي",
                "שָׁלוֹם | שלום",
                "ג׳ירפה | ג'ירפה",
                "٢٠٢٦ | 2026",
                "۲۰۲۶ | 2026",
                "२०२६ | 2026",
                "๒๕๖๙ | 2569",
                "x² | x2",
                "½ | 1/2",
                "ΟΔΥΣΣΕΥΣ Οδυσσεύς | οδυσσευσ οδυσσευσ",
                "Ёлка | елка",
                "Київ | киів",
                "👩\u200D🔬 lab | 👩🔬 lab",
                "北京大学 | 北京大学"
            })
    void letters_that_few_keyboards_have_are_found_by_those_that_all_have(String written, String plain) {
        assertThat(PlainLetters.of(written)).isEqualTo(PlainLetters.of(plain));
        assertThat(PlainLetters.of(plain)).isEqualTo(plain);
    }

    @Test
    void what_is_plain_stays_as_it_is() {
        Random random = new Random(20_261_130);
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .forEach(PlainLettersTest::assertStable);
        for (int i = 0; i < 5_000; i++) {
            assertStable(
                    random.ints(12, 0, 0x2_0000).mapToObj(Character::toString).reduce("", String::concat));
        }
    }

    @Test
    void capitals_are_found_by_small_letters_of_every_script() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isUpperCase)
                .forEach(letter -> assertThat(PlainLetters.of(Character.toString(letter)))
                        .isEqualTo(PlainLetters.of(Character.toString(Character.toLowerCase(letter)))));
    }

    private static void assertStable(String text) {
        String plain = PlainLetters.of(text);
        assertThat(PlainLetters.of(plain)).isEqualTo(plain);
    }
}
