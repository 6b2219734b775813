package org.engagementchecklist;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Words in many scripts, each as people write them, and what gets into a text by pasting, by other programs and by
 * accident. Each has a name and a text.
 */
public enum Scripts {
    LATIN("Współpraca, đogađaj, Århus, naïve façade, ţăndără, ærlig, œuvre, Straße"),
    VIETNAMESE("Phòng thí nghiệm chung ở Trường Đại học Bách khoa"),
    TURKISH("İstanbul'daki ortak ışık ölçümü, ILIK ığdır"),
    GREEK("Συνεργασία με το Πανεπιστήμιο Αθηνών"),
    CYRILLIC("Совместная лаборатория, Київ, ђак, җир"),
    ARMENIAN("Երևանի պետական համալսարան"),
    GEORGIAN("თბილისის სახელმწიფო უნივერსიტეტი"),
    ARABIC("جامعة الملك عبد الله للعلوم والتقنية"),
    ARABIC_WITH_DIGITS("في ١٥ ديسمبر ٢٠٢٠ (250,000 USD) ثم COVID-19 و 3.5%"),
    ARABIC_WITH_VOWELS("مُخْتَبَرٌ مُشْتَرَكٌ لِلرُّوبُوتَاتِ"),
    PERSIAN("دانشگاه صنعتی شریف، پژوهش‌های مشترک ۱۴۰۵"),
    URDU("مشترکہ تجربہ گاہ کے لیے معاہدہ، پہلا مرحلہ"),
    HEBREW("הטכניון, מכון טכנולוגי לישראל"),
    HEBREW_WITH_VOWELS("מַעְבָּדָה מְשֻׁתֶּפֶת"),
    DEVANAGARI("भारतीय प्रौद्योगिकी संस्थान, क्षेत्र"),
    BENGALI("ঢাকা বিশ্ববিদ্যালয়"),
    TAMIL("சென்னை பல்கலைக்கழகம்"),
    THAI("จุฬาลงกรณ์มหาวิทยาลัย น้ำ"),
    KHMER("សាកលវិទ្យាល័យភូមិន្ទភ្នំពេញ"),
    BURMESE("ရန်ကုန်တက္ကသိုလ် သုတေသန"),
    ETHIOPIC("አዲስ አበባ ዩኒቨርሲቲ"),
    CHINESE("清华大学与麻省理工学院"),
    CHINESE_TRADITIONAL("國立臺灣大學共同實驗室，第一期"),
    JAPANESE("東京大学とのきょうどうケンキュウ"),
    JAPANESE_HALF_WIDTH("ｷｮｳﾄﾞｳ ＡＢＣ１２３"),
    KOREAN("한국과학기술원 공동 연구"),
    KOREAN_IN_PARTS("\u1112\u1161\u11AB\u1100\u116E\u11A8"),
    CHEROKEE("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ"),
    SYMBOLS("☐ ✓ → ∞ ≤ € ½ µ № ‰ ± “quoted” – — …"),
    MATHEMATICS("∑ ∂ √ ∫ α² ≈ 10⁻⁶"),
    EMOJI("face 😀 and ✈ and 🧪"),
    EMOJI_JOINED("👩\u200D🔬 👨\u200D👩\u200D👧\u200D👦 👍🏽 🇰🇷 ❤\uFE0F 1\uFE0F\u20E3"),
    MARKS("Z\u030Co\u0301\u0142w, a\u0323\u0306, q\u0307\u0323, x\u0302"),
    MIXED("Meeting with جامعة الملك in May 2021, then טכניון (two days)"),
    MIXED_NUMBERS("החוזה מס' 12/2020 עם Acme Ltd. על $400,000 — עד 3.1.2027"),
    LONG_WORD("Zusammenarbeitsvereinbarung".repeat(12)),
    LONG_ARABIC_WORD("مستشفيات".repeat(40)),
    LONG_CHINESE_LINE("清华大学".repeat(80)),

    BIDI_CONTROLS(Nature.ODD, "\u202Egpj.exe\u202C \u2066زيارة\u2069 \u200Fa\u200E \u061Cb \u202A\u202B\u202D open"),
    LINE_ENDS(Nature.ODD, "a\nb\r\nc\rd\u2028e\u2029f\u0085g\u000Bh\fi"),
    TABS_AND_SPACES(Nature.ODD, "\ta\u00A0b\u2003c\u3000d\u202Fe  f\u200Bg\u2060h\uFEFFi "),
    SOFT_HYPHENS(Nature.ODD, "co\u00ADop\u00ADer\u00ADa\u00ADtion"),
    JOINERS_ALONE(Nature.ODD, "\u200D\u200C\uFE0F\u0301\u20E3"),
    MANY_MARKS(Nature.ODD, "e" + "\u0301\u0323\u0308".repeat(60)),
    NUL(Nature.ODD, "a\u0000b\u0000"),
    CONTROLS(Nature.ODD, "\u0001\u0002\u0007\b\u000E\u001A\u001B[31m\u001F\u007F\u0080\u009F"),
    MARKUP(Nature.ODD, "<b>&amp;</b> \"quoted\" 'so' \\ \\u0041 \\n {0} ${x} %s `code` </script>"),
    FORMULA(Nature.ODD, "=1+1;@SUM(A1)|'cmd'!A0"),
    NOT_CHARACTERS(Nature.ODD, "\uFFFE\uFFFF\uFDD0\uFFFD\uE000\uDBFF\uDFFF"),
    RARE_CHINESE(Nature.ODD, "𠮷野家 𩸽 𡈽"),
    LAST_PLANES(Nature.ODD, "\uD840\uDC00 \uDB40\uDC41\uDB40\uDD00 \uDBC0\uDC00"),
    HALF_A_PAIR(Nature.ODD, "first half \uD83D alone"),
    OTHER_HALF_OF_A_PAIR(Nature.ODD, "\uDE00 second half alone"),
    HALVES_IN_THE_WRONG_ORDER(Nature.ODD, "\uDE00\uD83D"),
    ONLY_ENDS_IN_HALF_A_PAIR(Nature.ODD, "cut off 😀\uD83D");

    private static final int LONGEST_RANDOM = 200;

    private final Nature nature;
    private final String text;

    Scripts(String text) {
        this(Nature.WRITTEN, text);
    }

    Scripts(Nature nature, String text) {
        this.nature = nature;
        this.text = text;
    }

    /** {@return the words} */
    public String text() {
        return text;
    }

    /** {@return what people write: all of it can be shown and printed} */
    public static List<Scripts> written() {
        return of(Nature.WRITTEN);
    }

    /** {@return what gets into a text otherwise: parts of it cannot be seen, have no glyph, or are no characters} */
    public static List<Scripts> odd() {
        return of(Nature.ODD);
    }

    /** {@return the words that people write, of every script} */
    public static List<String> texts() {
        return written().stream().map(Scripts::text).toList();
    }

    /** {@return a text of characters from all over Unicode, the first ones more often; never blank, at times with half pairs} */
    public static String random(RandomGenerator random) {
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(LONGEST_RANDOM);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(1 << (random.nextInt(14) + 7)));
        }
        return text.toString();
    }

    private static List<Scripts> of(Nature nature) {
        return Arrays.stream(values()).filter(each -> each.nature == nature).toList();
    }

    private enum Nature {
        WRITTEN,
        ODD
    }
}
